using System.Diagnostics.CodeAnalysis;

namespace JojDomain.Engine;

/// <summary>A view, such as <see cref="Question"/>, which is computed from a story. It is written and never read.</summary>
internal sealed class ViewCodec<T>(string key, string summary, params ViewMember<T>[] members) : Codec<T>
    where T : notnull
{
    public override string SchemaKey => key;

    public override IReadOnlyList<string> MemberNames => [.. members.Select(static member => member.Name)];

    public override bool Read(ref DocumentReader reader, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        long start = reader.Json.TokenStartIndex;
        reader.Json.Skip();
        reader.Context.Note(ProblemCode.WrongType, $"a {typeof(T).Name} is computed from stories and never read: read those, and compute it again", start);
        return false;
    }

    public override void Write(JsonOutput output, T value)
    {
        output.StartObject();
        foreach (ViewMember<T> member in members)
        {
            if (member.IsThere(value))
            {
                output.Name(member.Name);
                member.Write(output, value);
            }
        }

        output.EndObject();
    }

    public override bool WritesObject(T value) => true;

    public override void Describe(SchemaWriter schema)
    {
        schema.StartObject(summary);
        foreach (ViewMember<T> member in members)
        {
            if (member.IsRequired)
            {
                schema.Required(member.Name, member.Part, member.Summary);
            }
            else
            {
                schema.Optional(member.Name, member.Part, member.Summary);
            }
        }

        schema.EndObject();
    }
}
