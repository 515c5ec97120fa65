using Xunit;

namespace JojDomain.Tests.Values.Ids;

/// <summary>What may be an id, and what may not, in spite of what a file system, a path or another script makes of it.</summary>
public sealed class IdTableTests
{
    private static readonly string[] Sound =
    [
        "a", "A", "0", "1", "restic", "joj-cloud", "a.b", "a_b", "a--b", "a..b", "a-_.b", "A1",
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "CON",
        "nul", "true", "null", "2025-07", "1.0", "a1-2", "c3", "Z9", "1e5", "e-e", "q_q", "proto", "constructor", "toString", "0x1", "00", "a.b.c",
        "K",
    ];

    private static readonly string[] Unsound =
    [
        "", " ", "a ", "  a", " a", "a b", "a\tb", "a\n", "a\u0000", "-a", "a-", "_a", "a_", ".a", "a.", ".", "..", "-", "_", "a/b", "a\\b", "a:b",
        "a#b", "a?b", "a%20b", "a@b", "a+b", "a=b", "a,b", "a;b", "a'b", "a\"b", "a~b", "a!b", "a*b", "(a)", "[a]", "{a}", "<a>", "a|b", "a^b", "a`b",
        "a&b", "a$b", "é", "aé", "aé b", "\uff41", "\u0663", "a\u0663b", "\U0001F600", "a\U0001F600b", "\ud800", "a\ud800b", "a\u200bb", "a\u00adb",
        "\ufeffa", "a\u0301",
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "\u0430",
        "ß", "ſ", "İ", "a\u202eb", "__proto__", "\u212a",
        new('x', 100_000),
    ];

    [Fact]
    public void EntityRef_SoundText_IsKept() => Verdicts.Keeps<EntityRef>(Sound);

    [Fact]
    public void EntityRef_OtherText_IsRefused() => Verdicts.Refuses<EntityRef>("an id", Unsound);

    [Fact]
    public void Id_SoundText_IsKept() => Verdicts.Keeps<Id<Source>>(Sound);

    [Fact]
    public void Id_OtherText_IsRefused() => Verdicts.Refuses<Id<Source>>("an id", Unsound);
}
