namespace JojDomain.Engine;

/// <summary>One member of a view: how it is written, when it is left out, and how a schema describes it.</summary>
internal sealed record ViewMember<T>(string Name, string Summary, bool IsRequired, ISchemaPart Part, Func<T, bool> IsThere, Action<JsonOutput, T> Write);

/// <summary>Makes the members of views.</summary>
internal static class ViewMember
{
    public static ViewMember<T> Required<T, TValue>(string name, Codec<TValue> codec, Func<T, TValue> get, string summary)
        where TValue : notnull => new(name, summary, IsRequired: true, codec, static _ => true, (output, value) => codec.Write(output, get(value)));

    public static ViewMember<T> Optional<T, TValue>(string name, Codec<TValue> codec, Func<T, TValue?> get, string summary)
        where TValue : class => new(name, summary, IsRequired: false, codec, value => get(value) is not null, (output, value) => codec.Write(output, get(value)!));

    public static ViewMember<T> OptionalValue<T, TValue>(string name, Codec<TValue> codec, Func<T, TValue?> get, string summary)
        where TValue : struct => new(name, summary, IsRequired: false, codec, value => get(value) is not null, (output, value) => codec.Write(output, get(value)!.Value));

    /// <summary>A list, which is left out where it is empty.</summary>
    public static ViewMember<T> List<T, TItem>(string name, Codec<TItem> item, Func<T, EquatableArray<TItem>> get, string summary, bool isRequired = false)
        where TItem : notnull
    {
        var list = new ListCodec<TItem>(item);
        return new(name, summary, isRequired, list, value => isRequired || !get(value).IsEmpty, (output, value) => list.Write(output, get(value)));
    }

    /// <summary>A member that is true, or left out.</summary>
    public static ViewMember<T> Flag<T>(string name, Func<T, bool> get, string summary) =>
        new(name, summary, IsRequired: false, BooleanCodec.Instance, get, static (output, _) => output.Boolean(true));
}
