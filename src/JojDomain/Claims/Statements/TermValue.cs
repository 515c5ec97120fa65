namespace JojDomain;

/// <summary>The value of an open term: an entity, a text, a quantity, money, a time, or yes or no.</summary>
[Union]
public abstract partial record TermValue : Part
{
    private protected TermValue()
    {
    }

    /// <summary>An entity as the value of a term.</summary>
    /// <exception cref="ArgumentNullException">The entity is null.</exception>
    public static implicit operator TermValue(EntityRef entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        return new EntityValue { Entity = entity };
    }

    /// <summary>A quantity as the value of a term.</summary>
    /// <exception cref="ArgumentNullException">The quantity is null.</exception>
    public static implicit operator TermValue(Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        return new QuantityValue { Quantity = quantity };
    }

    /// <summary>A text as the value of a term.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static implicit operator TermValue(LangText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new TextValue { Text = text };
    }

    /// <summary>An amount of money as the value of a term.</summary>
    /// <exception cref="ArgumentNullException">The amount is null.</exception>
    public static implicit operator TermValue(Money money)
    {
        ArgumentNullException.ThrowIfNull(money);
        return new MoneyValue { Money = money };
    }

    /// <summary>A time as the value of a term.</summary>
    /// <exception cref="ArgumentNullException">The time is null.</exception>
    public static implicit operator TermValue(When time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return new TimeValue { Time = time };
    }

    /// <summary>Yes or no as the value of a term.</summary>
    public static implicit operator TermValue(bool flag) => new FlagValue { Flag = flag };
}
