
namespace JojDomain;

/// <summary>How the value that a statement gives relates to the property.</summary>
/// <remarks>Source: this library's own. In JSON it is the name of the member with the value: <c>equals</c>, <c>includes</c> or <c>excludes</c>.</remarks>
public enum StatementOperator
{
    /// <summary>The property has this value. The default value.</summary>
    Equal,

    /// <summary>The property has these items, and perhaps others.</summary>
    Include,

    /// <summary>The property does not have this value, or none of these items.</summary>
    Exclude,
}
