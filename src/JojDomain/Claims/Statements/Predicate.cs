using System.ComponentModel;
using System.Text.Json.Serialization;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>What a statement says about its subject: a property or an open term, with its value.</summary>
/// <remarks>
/// A predicate over a property is made by the property (<c>Agreement.Properties.CallForTenders.Of(...)</c>), and its value is checked like that of the property itself. A predicate over
/// an open term is a <see cref="TermPredicate"/>: its value is not checked, and it never makes a dispute.
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

    /// <summary>Whether its value is an absence: none, not applicable or unknown.</summary>
    internal abstract bool IsAbsence { get; }

    /// <summary>Whether its value is none, not applicable, or false.</summary>
    internal abstract bool SaysNo { get; }

    // To exclude "none" would be a second way to say that there is a value.
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
