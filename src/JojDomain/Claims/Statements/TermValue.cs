namespace JojDomain;

/// <summary>The value of an open term: an entity, a text, a quantity, money, a time, or whether it is so.</summary>
[Union]
public abstract partial record TermValue : Part
{
    private protected TermValue()
    {
    }

    /// <summary>An entity as the value of a term.</summary>
    public static implicit operator TermValue(EntityRef entity) => new EntityValue { Entity = entity };

    /// <summary>A quantity as the value of a term.</summary>
    public static implicit operator TermValue(Quantity quantity) => new QuantityValue { Quantity = quantity };

    /// <summary>A text as the value of a term.</summary>
    public static implicit operator TermValue(LangText text) => new TextValue { Text = text };

    /// <summary>An amount of money as the value of a term.</summary>
    public static implicit operator TermValue(Money money) => new MoneyValue { Money = money };

    /// <summary>A time as the value of a term.</summary>
    public static implicit operator TermValue(When time) => new TimeValue { Time = time };

    /// <summary>Whether it is so, as the value of a term.</summary>
    public static implicit operator TermValue(bool flag) => new FlagValue { Flag = flag };
}
