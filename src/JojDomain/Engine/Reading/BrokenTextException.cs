using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>Ends the reading of a text that cannot be read any further, and carries the problem.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Only the reader throws it, and always knows code, message and place.")]
internal sealed class BrokenTextException(ProblemCode code, string message, long offset) : JsonException(message)
{
    public ProblemCode Code { get; } = code;

    public long Offset { get; } = offset;
}
