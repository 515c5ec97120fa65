using JojDomain.Generator.Model;

namespace JojDomain.Generator.Emit;

/// <summary>Emits the other part of a described type's declaration: its converter, what its text shows, and for an entity what <see cref="EntityEmitter"/> adds.</summary>
internal static class DeclarationEmitter
{
    public static string Emit(TypeModel type)
    {
        var source = new SourceWriter(type.Namespace, "System", "System.Collections.Generic", "System.Text", "System.Text.Json.Serialization", "JojDomain.Engine", "JojDomain.Serialization");
        string converter = type.Parameter is null ? $"StoryJsonConverter<{type.Name}>" : "StoryJsonConverterFactory";
        source.Line($"[JsonConverter(typeof({converter}))]");
        if (type.IsEntity)
        {
            EntityEmitter.Emit(source, type);
        }
        else if (!type.ShowsMembers && !FacetEmitter.Applies(type))
        {
            source.Line($"partial {type.Keyword} {type.FullName};");
        }
        else
        {
            source.Open($"partial record {type.FullName}");
            FacetEmitter.Emit(source, type);
            TextEmitter.Emit(source, type);
            source.Close();
        }

        return source.ToString();
    }
}
