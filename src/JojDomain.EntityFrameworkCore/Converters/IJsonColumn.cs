namespace JojDomain.EntityFrameworkCore.Converters;

/// <summary>Marks a converter whose column holds JSON.</summary>
internal interface IJsonColumn;
