using System.Reflection;
using FluentAssertions;
using Xunit;

namespace JojDomain.Tests.Conventions;

/// <summary>
/// Records compare, hash and show themselves level by level. Where a type can hold itself, the levels are bounded, or content built in code could
/// end the process.
/// </summary>
public class NestingTests
{
    private const int Many = 1_000_000;

    public static TheoryData<string> Kinds => [.. Built.Keys];

    private static Dictionary<string, Func<int, object>> Built => new()
    {
        ["JointVoice"] = static levels => Repeated<Voice>(new EntityRef("a"), levels - 1, static inner => Voice.Jointly(new EntityRef("a"), inner)),
        ["EachVoice"] = static levels => Repeated<Voice>(new EntityRef("a"), levels - 1, static inner => Voice.Each(inner, new EntityRef("a"))),
        ["AlternativeVoice"] = static levels => Repeated<Voice>(new EntityRef("a"), levels - 1, static inner => Voice.OneOf(new EntityRef("a"), inner)),
        ["NestedQuotation"] = static levels => Repeated(
            new NestedQuotation { Quotation = new() }, levels - 1, static inner => new NestedQuotation { Quotation = new() { Segments = [new QuotedWords { Words = "a" }, inner] } }),
        ["Conversion"] = static levels => Repeated(new Conversion { From = new(1) }, levels - 1, static inner => new Conversion { From = new(1) { Converted = inner } }),
    };

    [Fact]
    public void Types_ThatCanHoldThemselves_AreTheBoundedOnes()
    {
        Type[] recursive = [.. Library.Records.Where(static type => !type.IsAbstract && Reachable(type).Contains(type))];

        // What a quantity is for each of is a quantity, and never itself a rate.
        recursive.Select(static type => type.Name).Should().BeEquivalentTo([.. Built.Keys, "Quotation", "Money", "Quantity"]);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Value_AsDeepAsItCanBe_IsComparedHashedAndShown(string kind)
    {
        object value = Built[kind](64);
        object copy = Built[kind](64);

        // On a small stack, as a thread of a server may have.
        bool isSame = false;
        var thread = new Thread(() => isSame = value.Equals(copy) && value.GetHashCode() == copy.GetHashCode() && value.ToString() == copy.ToString(), 256 * 1024);
        thread.Start();
        thread.Join();
        isSame.Should().BeTrue();
        value.Should().NotBe(Built[kind](63));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Value_Deeper_CannotBeBuilt(string kind)
    {
        foreach (int levels in new[] { 65, Many })
        {
            FluentActions.Invoking(() => Built[kind](levels)).Should().Throw<ArgumentException>().WithMessage("* are within each other more than 64 levels deep, and no document is as deep");
        }
    }

    [Fact]
    public void With_SomethingDeeper_IsRefusedToo()
    {
        var deepest = (NestedQuotation)Built["NestedQuotation"](64);
        var other = new NestedQuotation { Quotation = new() };

        (other with { Quotation = ((NestedQuotation)Built["NestedQuotation"](63)).Quotation }).Quotation.Segments.Should().NotBeEmpty();
        FluentActions.Invoking(() => other with { Quotation = new() { Segments = [deepest] } }).Should().Throw<ArgumentException>();
    }

    private static T Repeated<T>(T first, int times, Func<T, T> around)
    {
        for (int time = 0; time < times; time++)
        {
            first = around(first);
        }

        return first;
    }

    // All that its public properties, their items and their variants lead to.
    private static HashSet<Type> Reachable(Type start)
    {
        HashSet<Type> seen = [];
        Queue<Type> open = new(Next(start));
        while (open.TryDequeue(out Type? type))
        {
            if (seen.Add(type))
            {
                Next(type).ToList().ForEach(open.Enqueue);
            }
        }

        return seen;
    }

    private static IEnumerable<Type> Next(Type type)
    {
        IEnumerable<Type> held = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property.GetIndexParameters().Length == 0).Select(static property => property.PropertyType);
        // An id is only a text, of any kind of entity.
        IEnumerable<Type> items = type.IsGenericType && type.GetGenericTypeDefinition() != typeof(Id<>) ? type.GetGenericArguments() : [];
        IEnumerable<Type> variants = type.IsAbstract ? Library.Public.Where(other => other.IsSubclassOf(type)) : [];
        return held.Concat(items).Concat(variants).Where(static each => each.Assembly == Library.Assembly);
    }
}
