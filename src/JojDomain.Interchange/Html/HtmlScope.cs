namespace JojDomain.Interchange;

/// <summary>An element that has begun, and ends where this is disposed.</summary>
internal readonly ref struct HtmlScope(HtmlWriter writer, string element)
{
    public void Dispose() => writer.End(element);
}
