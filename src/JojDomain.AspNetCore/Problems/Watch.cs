using Microsoft.AspNetCore.Http;

namespace JojDomain.AspNetCore.Problems;

/// <summary>
/// Lets an endpoint answer, and answers itself where a value of ours was refused before the handler ran. The framework then gives status 400 without a body, or in
/// development an exception; neither has the reasons, which are found by reading the request again.
/// </summary>
internal sealed class Watch(RequestDelegate handle, Inputs inputs)
{
    private const int KeptInMemory = 256 * 1024;

    public async Task HandleAsync(HttpContext context)
    {
        if (inputs.Body is not null)
        {
            context.Request.EnableBuffering(KeptInMemory);
        }

        try
        {
            await handle(context).ConfigureAwait(false);
        }
        catch (BadHttpRequestException refused) when (refused.StatusCode == StatusCodes.Status400BadRequest && !context.Response.HasStarted)
        {
            if (!await TryAnswerAsync(context).ConfigureAwait(false))
            {
                throw;
            }

            return;
        }

        if (context.Response is { HasStarted: false, StatusCode: StatusCodes.Status400BadRequest, ContentType: null })
        {
            await TryAnswerAsync(context).ConfigureAwait(false);
        }
    }

    private async Task<bool> TryAnswerAsync(HttpContext context)
    {
        List<RequestProblem> problems = [.. ParameterProblems.In(context, inputs)];
        if (inputs.Body is not null && context.Request.HasJsonContentType())
        {
            problems.AddRange(BodyProblems.In(await BodyAsync(context).ConfigureAwait(false), inputs));
        }

        if (problems.Count == 0)
        {
            return false;
        }

        await ProblemAnswer.WriteAsync(context.Response, problems, context.RequestAborted).ConfigureAwait(false);
        return true;
    }

    private static async Task<byte[]> BodyAsync(HttpContext context)
    {
        context.Request.Body.Position = 0;
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted).ConfigureAwait(false);
        return body.ToArray();
    }
}
