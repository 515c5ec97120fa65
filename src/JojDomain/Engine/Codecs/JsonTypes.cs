using System.Diagnostics.CodeAnalysis;

namespace JojDomain.Engine;

/// <summary>All types that have a form in JSON: those of a story, and views such as <see cref="Question"/>, which are computed from one.</summary>
internal static class JsonTypes
{
    private static readonly Type[] WithoutJson = [typeof(Part), typeof(Entity), typeof(Predicate), typeof(UnknownMembers)];

    private static readonly Dictionary<Type, Func<IStoryConverterMaker>> Views = new()
    {
        [typeof(Question)] = Of(static () => AccountViews.Question),
        [typeof(Dispute)] = Of(static () => AccountViews.Dispute),
        [typeof(Position)] = Of(static () => AccountViews.Position),
        [typeof(Corroboration)] = Of(static () => AccountViews.Corroboration),
        [typeof(HeldProperty)] = Of(static () => AccountViews.Held),
        [typeof(TimelineEntry)] = Of(static () => AccountViews.Timeline),
        [typeof(StoryDifference)] = Of(static () => ComparisonViews.Difference),
        [typeof(StoryChange)] = Of(static () => ComparisonViews.Change),
        [typeof(MergeConflict)] = Of(static () => ComparisonViews.Conflict),
        [typeof(Problem)] = Of(static () => ProblemCodec.Instance),
        [typeof(EquatableArray<Question>)] = List(static () => AccountViews.Question),
        [typeof(EquatableArray<Dispute>)] = List(static () => AccountViews.Dispute),
        [typeof(EquatableArray<Position>)] = List(static () => AccountViews.Position),
        [typeof(EquatableArray<Corroboration>)] = List(static () => AccountViews.Corroboration),
        [typeof(EquatableArray<HeldProperty>)] = List(static () => AccountViews.Held),
        [typeof(EquatableArray<TimelineEntry>)] = List(static () => AccountViews.Timeline),
        [typeof(EquatableArray<StoryChange>)] = List(static () => ComparisonViews.Change),
        [typeof(EquatableArray<MergeConflict>)] = List(static () => ComparisonViews.Conflict),
        [typeof(EquatableArray<Problem>)] = List(static () => ProblemCodec.Instance),
    };

    public static IEnumerable<Type> Types => CodecTable.Makers.Keys.Concat(Views.Keys);

    public static bool Has(Type type) => CodecTable.Makers.ContainsKey(type) || Views.ContainsKey(type);

    public static bool TryFind(Type type, [NotNullWhen(true)] out IStoryConverterMaker? maker)
    {
        maker = CodecTable.Makers.TryGetValue(type, out Func<IStoryConverterMaker>? make) || Views.TryGetValue(type, out make) ? make() : null;
        return maker is not null;
    }

    private static Func<IStoryConverterMaker> Of<T>(Func<Codec<T>> codec)
        where T : notnull => () => new StoryConverterMaker<T>(codec());

    private static Func<IStoryConverterMaker> List<T>(Func<Codec<T>> codec)
        where T : notnull => () => new StoryConverterMaker<EquatableArray<T>>(new ListCodec<T>(codec()));

    /// <summary>The codec of a type.</summary>
    /// <exception cref="NotSupportedException">The type does not occur in a story, or has no form of its own.</exception>
    public static IStoryConverterMaker Of(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return TryFind(type, out IStoryConverterMaker? maker) ? maker : throw new NotSupportedException(WhyNoJson(type));
    }

    /// <summary>Whether a type of the library is a base of others, or a part without meaning by itself, and so has no form of its own.</summary>
    public static bool HasNoJson(Type type) => WithoutJson.Contains(type);

    /// <summary>Why a type has no form in JSON, and what to use.</summary>
    public static string WhyNoJson(Type type)
    {
        if (HasNoJson(type))
        {
            return $"{type.Name} has no form of its own in JSON: serialise the value as the type that it is.";
        }

        if (!type.IsConstructedGenericType || type.GetGenericTypeDefinition() != typeof(EquatableArray<>))
        {
            return $"{type} does not occur in a story, and so has no form in JSON.";
        }

        Type item = type.GenericTypeArguments[0];
        return HasNoJson(item)
            ? $"A list of {item.Name} has no form of its own in JSON: serialise each value as the type that it is, such as list.Cast<object>()."
            : $"EquatableArray<{item.Name}> does not occur in a story, and so has no form in JSON: serialise an array, such as list.ToArray().";
    }
}
