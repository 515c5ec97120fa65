namespace JojDomain.Tests.Conventions.Rooms;

/// <summary>That a type of one room uses a type of another.</summary>
internal sealed record RoomUse(string Room, string Type, string UsedRoom, string UsedType);
