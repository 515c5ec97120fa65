namespace JojDomain.Tests.Edits;

internal enum EditKind
{
    Add,
    Replace,
    Remove,
}
