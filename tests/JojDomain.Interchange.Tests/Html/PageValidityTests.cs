using FluentAssertions;
using JojDomain.Interchange.Tests.Outside;
using Xunit;

namespace JojDomain.Interchange.Tests.Html;

public class PageValidityTests
{
    // A reference to a character counts as several in a title.
    private const string Validate = """
        import { HtmlValidate } from "html-validate";
        import { readFileSync } from "node:fs";
        const validator = new HtmlValidate({ extends: ["html-validate:recommended"], rules: { "long-title": ["error", { maxlength: 140 }] } });
        const report = await validator.validateString(readFileSync(0, "utf8"));
        for (const { ruleId, message, line, column } of report.results.flatMap(each => each.messages)) {
          console.log(`${line}:${column} ${ruleId}: ${message}`);
        }
        """;

    public static TheoryData<string> Stories => [.. PageStories.Names];

    [Theory]
    [MemberData(nameof(Stories))]
    public void Page_ByHtmlValidate_HasNoError(string name) => OutsideProgram.Node(Validate, PageText.Page(PageStories.Get(name), PageStories.Options(name))).Should().BeEmpty();
}
