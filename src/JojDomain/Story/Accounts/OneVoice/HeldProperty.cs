using System.ComponentModel;
using System.Text.Json.Serialization;
using JojDomain.Engine;
using JojDomain.Serialization;

namespace JojDomain;

/// <summary>A property of an entity that the story's author holds.</summary>
[JsonConverter(typeof(StoryJsonConverterFactory))]
[TypeConverter(typeof(RefusingTypeConverter))]
public sealed record HeldProperty
{
    internal HeldProperty(EntityRef subject, Property property)
    {
        Subject = subject;
        Property = property;
    }

    /// <summary>The entity whose property is held.</summary>
    public EntityRef Subject { get; }

    /// <summary>The property. Its own <c>Get</c> gives what is held, and so does <see cref="Property.Accept{TResult}(Entity, IPropertyVisitor{TResult})"/> where its type is not known.</summary>
    public Property Property { get; }

    /// <summary>The subject and the property's path.</summary>
    public override string ToString() => $"{Subject} {Property}";
}
