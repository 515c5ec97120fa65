using JojDomain.AspNetCore.Problems;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace JojDomain.AspNetCore.Controllers;

/// <summary>The answer of a controller to an invalid request: problem details of this package where a value of one of its types is wrong, and otherwise the application's own answer.</summary>
internal sealed class ControllerAnswer(Inputs inputs, Func<ActionContext, IActionResult> theirs) : IActionResult
{
    public async Task ExecuteResultAsync(ActionContext context)
    {
        IReadOnlyList<RequestProblem> problems = await RequestProblems.InAsync(context.HttpContext, inputs).ConfigureAwait(false);
        if (problems.Count == 0)
        {
            await theirs(context).ExecuteResultAsync(context).ConfigureAwait(false);
            return;
        }

        await ProblemAnswer.WriteAsync(context.HttpContext.Response, problems, context.HttpContext.RequestAborted, OfOthers(context)).ConfigureAwait(false);
    }

    // The problems replace the model state's errors about values of our types.
    private Dictionary<string, string[]> OfOthers(ActionContext context)
    {
        HashSet<string> bound = [.. inputs.Parameters.Select(static each => each.Name)];
        if (inputs.Body is not null)
        {
            bound.UnionWith(context.ActionDescriptor.Parameters.Where(static each => each.BindingInfo?.BindingSource == BindingSource.Body).Select(ControllerInputs.Name).Append("").Append("$"));
        }

        return new ValidationProblemDetails(context.ModelState).Errors
            .Where(each => !bound.Contains(each.Key.Split('.', '[')[0]))
            .ToDictionary(StringComparer.Ordinal);
    }
}
