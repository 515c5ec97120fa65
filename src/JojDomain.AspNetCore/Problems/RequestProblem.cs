namespace JojDomain.AspNetCore.Problems;

/// <summary>A problem of a request.</summary>
/// <param name="Problem">What is wrong; its pointer and place are those in the body.</param>
/// <param name="Parameter">The parameter whose text is wrong; null where it is the body.</param>
/// <param name="In">Where the parameter is: <c>path</c>, <c>query</c> or <c>header</c>.</param>
internal sealed record RequestProblem(Problem Problem, string? Parameter = null, string? In = null);
