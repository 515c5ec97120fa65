using System.ComponentModel;
using System.Text.Json.Serialization;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>What a statement says of its subject: a property or an open term, and the value given to it.</summary>
/// <remarks>
/// A predicate over a property is made by the property (<c>Agreement.Properties.CallForTenders.Of(...)</c>), whose value it checks like the
/// property itself; one over an open term is a <see cref="TermPredicate"/>, which nothing checks and which never makes a dispute.
/// </remarks>
[JsonConverter(typeof(StoryJsonConverterFactory))]
[TypeConverter(typeof(RefusingTypeConverter))]
public abstract record Predicate
{
    private protected Predicate(StatementOperator @operator) => Operator = @operator is StatementOperator.Equal or StatementOperator.Include or StatementOperator.Exclude
        ? @operator
        : throw new ArgumentOutOfRangeException(nameof(@operator), @operator, "The operator is not a member of StatementOperator.");

    /// <summary>How the value relates to the property.</summary>
    public StatementOperator Operator { get; }

    /// <summary>Whether it says that there is no value, or none that is known.</summary>
    internal abstract bool IsAbsence { get; }

    /// <summary>Whether it says that there is none, that the question does not arise, or no to a question of yes and no.</summary>
    internal abstract bool SaysNo { get; }

    // "None" is said in one way only, as an absence that the subject has: excluding it would be a second way to say that there is some.
    private protected static void CheckStated(string about, StatementOperator @operator, ReportState value)
    {
        if (value == ReportState.NotStated)
        {
            throw new ArgumentException($"a statement about {about} states a value or an absence, and \"not stated\" is neither", nameof(value));
        }

        if (@operator != StatementOperator.Equal && value != ReportState.Stated)
        {
            throw new ArgumentException($"a statement includes or excludes a value of {about}, and an absence is none", nameof(value));
        }
    }
}
