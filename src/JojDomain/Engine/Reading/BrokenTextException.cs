using System.Text.Json;

namespace JojDomain.Engine;

/// <summary>Ends the reading of a text that cannot be read any further, with the problem that ends it.</summary>
internal sealed class BrokenTextException(ProblemCode code, string message, long offset) : JsonException(message)
{
    public ProblemCode Code { get; } = code;

    public long Offset { get; } = offset;
}
