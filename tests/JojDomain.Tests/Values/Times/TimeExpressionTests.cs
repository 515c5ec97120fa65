using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Values.Times;

public class TimeExpressionTests
{
    private static readonly EntityRef Games = new("games");

    private static readonly ResolvedDate Monday = new() { Date = EdtfDate.Parse("2025-07-28"), Basis = Basis.Inferred };

    [Fact]
    public void Constructor_AllParts_AreKept()
    {
        var lastMonday = new TimeExpression(new LangText("lundi dernier", "fr"), TimeRelation.Before, new EntityRef("article"), Monday);
        lastMonday.Words!.Text.Should().Be("lundi dernier");
        lastMonday.Relation.Should().Be(TimeRelation.Before);
        lastMonday.Anchor.Should().Be(new EntityRef("article"));
        lastMonday.Resolved.Should().Be(Monday);
        lastMonday.Unknown.Should().BeEmpty();
    }

    [Fact]
    public void Constructor_OnePartAlone_IsEnough()
    {
        new TimeExpression("bientôt").Relation.Should().Be(TimeRelation.At);
        new TimeExpression(relation: TimeRelation.Until, anchor: Games).Words.Should().BeNull();
        new TimeExpression(resolved: Monday).Anchor.Should().BeNull();
    }

    [Fact]
    public void Constructor_NoPart_Throws() =>
        FluentActions.Invoking(() => new TimeExpression(relation: TimeRelation.Before)).Should().Throw<ArgumentException>()
            .WithMessage("a time expression has words, an anchor or a resolved date; this one has none of them");

    [Fact]
    public void Constructor_UndefinedRelation_Throws() =>
        FluentActions.Invoking(() => new TimeExpression("then", (TimeRelation)77)).Should().Throw<ArgumentException>()
            .WithMessage("The relation is not a member of TimeRelation.*");

    [Fact]
    public void Equality_AnyDifference_IsUnequal()
    {
        var before = new TimeExpression("avant", TimeRelation.Before, Games, Monday);
        before.Should().Be(new TimeExpression("avant", TimeRelation.Before, new EntityRef("games"), Monday with { }));
        before.GetHashCode().Should().Be(new TimeExpression("avant", TimeRelation.Before, new EntityRef("games"), Monday with { }).GetHashCode());
        new[]
        {
            before,
            new TimeExpression("après", TimeRelation.Before, Games, Monday),
            new TimeExpression("avant", TimeRelation.After, Games, Monday),
            new TimeExpression("avant", TimeRelation.Before, new EntityRef("visit"), Monday),
            new TimeExpression("avant", TimeRelation.Before, Games, Monday with { Basis = Basis.Stated }),
            new TimeExpression("avant", TimeRelation.Before, Games),
        }.Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData(nameof(TimeExpression.Words))]
    [InlineData(nameof(TimeExpression.Relation))]
    [InlineData(nameof(TimeExpression.Anchor))]
    [InlineData(nameof(TimeExpression.Resolved))]
    public void With_CheckedProperty_CannotSetIt(string property) =>
        typeof(TimeExpression).GetProperty(property)!.SetMethod.Should().BeNull();

    [Fact]
    public void Offset_BeforeOrAfter_IsHowFarFromTheAnchor()
    {
        var later = new TimeExpression("deux jours plus tard", TimeRelation.After, Games, offset: new(2, TimeLengthUnit.Day));

        later.Offset.Should().Be(TimeLength.Parse("2 day"));
        later.Should().NotBe(new TimeExpression("deux jours plus tard", TimeRelation.After, Games));
    }

    [Theory]
    [InlineData(TimeRelation.At)]
    [InlineData(TimeRelation.During)]
    [InlineData(TimeRelation.Since)]
    [InlineData(TimeRelation.Until)]
    public void Offset_FromNeitherSide_IsRefused(TimeRelation relation) =>
        FluentActions.Invoking(() => new TimeExpression(relation: relation, anchor: Games, offset: new(2, TimeLengthUnit.Day))).Should().Throw<ArgumentException>()
            .WithMessage("the offset \"2 day\" is given with a time that is neither before nor after another");
}
