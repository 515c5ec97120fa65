using Microsoft.AspNetCore.Http;

namespace JojDomain.AspNetCore.Problems;

/// <summary>
/// Calls an endpoint, and answers itself where a value of our types was refused before the handler ran. The framework would answer with status 400 without a body, or in development with an
/// exception; neither has the reasons.
/// </summary>
internal sealed class Watch(RequestDelegate handle, Inputs inputs)
{
    public async Task HandleAsync(HttpContext context)
    {
        RequestProblems.Keep(context, inputs);
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
        IReadOnlyList<RequestProblem> problems = await RequestProblems.InAsync(context, inputs).ConfigureAwait(false);
        if (problems.Count == 0)
        {
            return false;
        }

        await ProblemAnswer.WriteAsync(context.Response, problems, context.RequestAborted).ConfigureAwait(false);
        return true;
    }
}
