namespace JojDomain.Engine;

/// <summary>A problem with the offset of its token, of which <see cref="Places"/> makes pointer, line and column.</summary>
internal readonly record struct RawProblem(ProblemCode Code, string Message, long Offset, Severity Severity);
