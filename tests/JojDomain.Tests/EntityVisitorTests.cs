using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using FluentAssertions;
using JojDomain.Tests.Samples;
using Xunit;

namespace JojDomain.Tests;

public class EntityVisitorTests
{
    [Fact]
    public void Visitor_OfAllKinds_HasAMethodForEachAndNoOther() =>
        typeof(IEntityVisitor<string>).GetMethods().Select(static method => method.Name)
            .ShouldBeExactly(Enum.GetNames<EntityKind>().Select(static kind => $"Visit{kind}"));

    [Fact]
    public void Accept_EntityOfEachKind_CallsTheMethodOfItsKindWithIt()
    {
        Entity[] entities = [.. Book.All.Select(static sample => sample.Value).OfType<Entity>().DistinctBy(static entity => entity.EntityKind)];

        entities.Select(static entity => entity.EntityKind).ShouldBeExactly(Enum.GetValues<EntityKind>());
        foreach (Entity entity in entities)
        {
            (string method, object? given) = entity.Accept(Recorder.Create());

            method.Should().Be($"Visit{entity.EntityKind}");
            given.Should().BeSameAs(entity);
        }
    }

    [Fact]
    public void Accept_Nothing_IsRefused()
    {
        Entity entity = Book.All.Select(static sample => sample.Value).OfType<Entity>().First();

        FluentActions.Invoking(() => entity.Accept<string>(null!)).Should().Throw<ArgumentNullException>().WithParameterName("visitor");
        FluentActions.Invoking(() => ((Entity)null!).Accept(Recorder.Create())).Should().Throw<ArgumentNullException>().WithParameterName("entity");
    }

    [SuppressMessage("Performance", "CA1852:Seal internal types", Justification = "A proxy is a class derived from it.")]
    private class Recorder : DispatchProxy
    {
        public static IEntityVisitor<(string Method, object? Given)> Create() => Create<IEntityVisitor<(string Method, object? Given)>, Recorder>();

        protected override object Invoke(MethodInfo? targetMethod, object?[]? args) => (targetMethod!.Name, args![0]);
    }
}
