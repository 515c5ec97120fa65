using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Mvc;

namespace JojDomain.AspNetCore.Tests;

/// <summary>A controller with the same routes as the handlers of <see cref="Api"/>, below <c>/controller</c>.</summary>
[ApiController]
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "An action is a member of a controller.")]
[Route("controller")]
public sealed class StoriesController : ControllerBase
{
    [HttpPost("stories")]
    public int Post(Story posted) => posted.Content.Organisations.Count;

    [HttpPost("days")]
    public ActionResult<Api.Day> Post(Api.Day day) => day;

    [HttpPost("notes")]
    public ActionResult<Api.Note> Post(Api.Note note) => note;

    [HttpGet("agreements/{id}")]
    public string Get(Id<Agreement> id, [FromQuery] EdtfDate? on, int? number) => $"{id} {on} {number}".Trim();

    [HttpGet("headers")]
    public string Get([FromHeader(Name = "X-Country")] CountryCode country) => country.ToString();

    [HttpGet("bad/{id}")]
    public IActionResult Refuse(Id<Agreement> id) => BadRequest(new { id });
}
