using Microsoft.AspNetCore.Http;

namespace JojDomain.AspNetCore.Problems;

/// <summary>What is wrong with our types in a request, of which the framework said no more than that something is: it is read again for that.</summary>
internal static class RequestProblems
{
    private const int KeptInMemory = 256 * 1024;

    /// <summary>Has a body that our types are in kept until it is answered.</summary>
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
