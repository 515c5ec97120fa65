using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace JojDomain.Generator.Model;

/// <summary>A rule that a described type breaks, with its place. All of it is plain values, so that models can be compared.</summary>
internal sealed record FaultModel(string Id, string First, string Second, string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static FaultModel At(ISymbol symbol, string id, string first, string second)
    {
        Location location = symbol.Locations[0];
        return new(id, first, second, location.SourceTree?.FilePath ?? "", location.SourceSpan, location.GetLineSpan().Span);
    }

    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Faults.Of(Id), Location.Create(Path, Span, Lines), First, Second);
}
