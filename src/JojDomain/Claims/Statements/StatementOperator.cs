
namespace JojDomain;

/// <summary>How a statement relates the value it gives to the property it is about.</summary>
/// <remarks>Source: this library's own. In JSON the word is the name of the member that holds the value: <c>equals</c>, <c>includes</c> or <c>excludes</c>.</remarks>
public enum StatementOperator
{
    /// <summary>The property has this value. The default value.</summary>
    Equal,

    /// <summary>The items given are among those of the property.</summary>
    Include,

    /// <summary>The property does not have this value, or none of these items.</summary>
    Exclude,
}
