namespace JojDomain.Engine;

/// <summary>A problem known by the offset of its token; pointer, line and column are found afterwards, so that good documents pay nothing for them.</summary>
internal readonly record struct RawProblem(ProblemCode Code, string Message, long Offset, Severity Severity);
