using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace JojDomain.Tests.Conventions.Rooms;

/// <summary>
/// Which folder of the sources a type is written in, and which other folders its hand-written code uses. Types of all rooms share a namespace, so that the assembly alone
/// does not know: its symbols name each type's document.
/// </summary>
internal sealed class SourceRooms : IDisposable
{
    private static readonly Guid TypeDocuments = new("932E74BC-DBA9-4478-8D46-0F32A7BAB3D3");
    private static readonly Dictionary<short, OperandType> Operands = typeof(OpCodes).GetFields()
        .Select(static field => (OpCode)field.GetValue(null)!)
        .ToDictionary(static code => code.Value, static code => code.OperandType);

    private readonly PEReader _image;
    private readonly MetadataReaderProvider _symbolsProvider;
    private readonly MetadataReader _types;
    private readonly MetadataReader _symbols;
    private readonly Dictionary<TypeDefinitionHandle, string?> _rooms = [];

    /// <summary>The rooms of the library, as the compiler made it: what runs under a tool for coverage has code that no document is of.</summary>
    public static SourceRooms OfLibrary()
    {
        string configuration = Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory));
        string compiled = Path.Combine(Checkout.Root, ".artifacts", "obj", "JojDomain", configuration, "JojDomain.dll");
        return new SourceRooms(File.Exists(compiled) ? compiled : typeof(Story).Assembly.Location);
    }

    private SourceRooms(string assembly)
    {
        _image = new PEReader(File.OpenRead(assembly));
        _symbolsProvider = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(assembly, ".pdb")));
        _types = _image.GetMetadataReader();
        _symbols = _symbolsProvider.GetMetadataReader();
    }

    public void Dispose()
    {
        _image.Dispose();
        _symbolsProvider.Dispose();
    }

    /// <summary>Each use of a type of one room by hand-written code of another. A type in several parts may have them in several rooms.</summary>
    public IEnumerable<RoomUse> Uses() => _types.TypeDefinitions
        .SelectMany(handle => UsedBy(handle).Select(use => (User: Outermost(handle), use.Room, Used: Outermost(use.Type))))
        .Distinct()
        .Select(use => (use, UsedRoom: RoomOf(use.Used)))
        .Where(static each => each.UsedRoom is not null && each.UsedRoom != each.use.Room)
        .Select(each => new RoomUse(each.use.Room, NameOf(each.use.User), each.UsedRoom!, NameOf(each.use.Used)));

    /// <summary>The folders that hold types.</summary>
    public IEnumerable<string> Rooms() => _types.TypeDefinitions.Select(RoomOf).OfType<string>().Distinct();

    // What the generator and the compiler add to a type is no decision of the room's.
    private IEnumerable<(string Room, TypeDefinitionHandle Type)> UsedBy(TypeDefinitionHandle handle)
    {
        TypeDefinition type = _types.GetTypeDefinition(handle);
        IEnumerable<(string Room, EntityHandle Used)> used = RoomOf(handle) is { } room
            ? type.GetInterfaceImplementations().Select(each => _types.GetInterfaceImplementation(each).Interface).Append(type.BaseType).Select(each => (room, each))
            : [];
        foreach (MethodDefinitionHandle method in type.GetMethods())
        {
            DocumentHandle document = _symbols.GetMethodDebugInformation(method.ToDebugInformationHandle()).Document;
            if (!document.IsNil && !IsGenerated(document))
            {
                used = used.Concat(TokensOf(_types.GetMethodDefinition(method)).Select(each => (RoomOf(document), each)));
            }
        }

        return used.SelectMany(each => TypesIn(each.Used).Select(found => (each.Room, found)));
    }

    private List<EntityHandle> TokensOf(MethodDefinition method)
    {
        if (method.RelativeVirtualAddress == 0)
        {
            return [];
        }

        var found = new List<EntityHandle>();
        BlobReader code = _image.GetMethodBody(method.RelativeVirtualAddress).GetILReader();
        while (code.RemainingBytes > 0)
        {
            short value = code.ReadByte();
            value = value == 0xFE ? unchecked((short)(0xFE00 | code.ReadByte())) : value;
            switch (Operands[value])
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                    found.Add(MetadataTokens.EntityHandle(code.ReadInt32()));
                    break;
                case OperandType.InlineSwitch:
                    int targets = code.ReadInt32();
                    code.Offset += 4 * targets;
                    break;
                case OperandType.InlineNone:
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    code.Offset += 1;
                    break;
                case OperandType.InlineVar:
                    code.Offset += 2;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    code.Offset += 8;
                    break;
                default:
                    code.Offset += 4;
                    break;
            }
        }

        return found;
    }

    private IEnumerable<TypeDefinitionHandle> TypesIn(EntityHandle handle) => handle.IsNil ? [] : handle.Kind switch
    {
        HandleKind.TypeDefinition => [(TypeDefinitionHandle)handle],
        HandleKind.MethodDefinition => [_types.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType()],
        HandleKind.FieldDefinition => [_types.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType()],
        HandleKind.MemberReference => TypesIn(_types.GetMemberReference((MemberReferenceHandle)handle).Parent),
        HandleKind.MethodSpecification => TypesIn(_types.GetMethodSpecification((MethodSpecificationHandle)handle).Method)
            .Concat(_types.GetMethodSpecification((MethodSpecificationHandle)handle).DecodeSignature(SignatureTypes.Instance, null).SelectMany(static types => types)),
        HandleKind.TypeSpecification => _types.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(SignatureTypes.Instance, null),
        _ => [],
    };

    private TypeDefinitionHandle Outermost(TypeDefinitionHandle handle)
    {
        while (_types.GetTypeDefinition(handle).GetDeclaringType() is { IsNil: false } outer)
        {
            handle = outer;
        }

        return handle;
    }

    private string NameOf(TypeDefinitionHandle handle) => _types.GetString(_types.GetTypeDefinition(handle).Name);

    private string? RoomOf(TypeDefinitionHandle handle)
    {
        handle = Outermost(handle);
        if (!_rooms.TryGetValue(handle, out string? room))
        {
            string file = $"/{NameOf(handle).Split('`')[0]}.cs";
            _rooms.Add(handle, room = DocumentsOf(handle)
                .Where(document => !IsGenerated(document))
                .OrderByDescending(document => PathOf(document).EndsWith(file, StringComparison.Ordinal))
                .Select(RoomOf)
                .FirstOrDefault());
        }

        return room;
    }

    private IEnumerable<DocumentHandle> DocumentsOf(TypeDefinitionHandle handle)
    {
        IEnumerable<DocumentHandle> ofMethods = _types.GetTypeDefinition(handle).GetMethods()
            .Select(method => _symbols.GetMethodDebugInformation(method.ToDebugInformationHandle()).Document)
            .Where(static document => !document.IsNil);
        return _symbols.GetCustomDebugInformation(handle)
            .Select(_symbols.GetCustomDebugInformation)
            .Where(each => _symbols.GetGuid(each.Kind) == TypeDocuments)
            .SelectMany(each => Numbers(_symbols.GetBlobReader(each.Value)))
            .Concat(ofMethods);
    }

    private static List<DocumentHandle> Numbers(BlobReader blob)
    {
        var documents = new List<DocumentHandle>();
        while (blob.RemainingBytes > 0)
        {
            documents.Add(MetadataTokens.DocumentHandle(blob.ReadCompressedInteger()));
        }

        return documents;
    }

    private string PathOf(DocumentHandle document) => _symbols.GetString(_symbols.GetDocument(document).Name).Replace('\\', '/');

    private bool IsGenerated(DocumentHandle document) => PathOf(document).EndsWith(".g.cs", StringComparison.Ordinal);

    // The room is the first folder below the project's; a file of the project's own folder is in none.
    private string RoomOf(DocumentHandle document)
    {
        string path = PathOf(document);
        string within = path[(path.LastIndexOf("/src/JojDomain/", StringComparison.Ordinal) + "/src/JojDomain/".Length)..];
        return within.Contains('/', StringComparison.Ordinal) ? within[..within.IndexOf('/', StringComparison.Ordinal)] : "";
    }
}
