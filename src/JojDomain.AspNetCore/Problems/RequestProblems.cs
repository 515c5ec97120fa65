using Microsoft.AspNetCore.Http;

namespace JojDomain.AspNetCore.Problems;

/// <summary>Finds the problems of our types in a request. The framework only reports that something is wrong, so the request is read again.</summary>
internal static class RequestProblems
{
    private const int KeptInMemory = 256 * 1024;

    /// <summary>Keeps a body with our types until the request is answered.</summary>
    public static void Keep(HttpContext context, Inputs inputs)
    {
        if (inputs.Body is not null)
        {
            context.Request.EnableBuffering(KeptInMemory);
        }
    }

    /// <summary>All problems of a request whose body was kept.</summary>
    public static async Task<IReadOnlyList<RequestProblem>> InAsync(HttpContext context, Inputs inputs)
    {
        List<RequestProblem> problems = [.. ParameterProblems.In(context, inputs)];
        if (inputs.Body is not null && context.Request.HasJsonContentType())
        {
            problems.AddRange(BodyProblems.In(await BodyAsync(context).ConfigureAwait(false), inputs));
        }

        return problems;
    }

    private static async Task<byte[]> BodyAsync(HttpContext context)
    {
        context.Request.Body.Position = 0;
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        return body.ToArray();
    }
}
