using Microsoft.CodeAnalysis;

namespace JojDomain.Generator.Model;

/// <summary>Reads a closed vocabulary. Its codec uses the value of a member as the index of its word.</summary>
internal static class EnumReader
{
    public static TypeModel Read(INamedTypeSymbol type, TypeModel model)
    {
        IFieldSymbol[] fields = [.. type.GetMembers().OfType<IFieldSymbol>()];
        return model with
        {
            AllWords = new(fields.Select(static field => Symbols.Camel(field.Name))),
            Faults = new(fields
                .Where((field, index) => field.ConstantValue is not byte value || value != index)
                .Select(field => FaultModel.At(field, Faults.EnumValue, type.Name, field.Name))),
        };
    }
}
