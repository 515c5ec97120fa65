using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace JojDomain.Engine;

/// <content>Members that this version does not know. They are kept in their spelling, and checked: what is written again must be readable by any reader of JSON.</content>
internal ref partial struct DocumentReader
{
    public const string ValueBesideAbsence = "a value cannot be given together with \"absent\"";

    // No object has a member of this name, because it would be read as an absence. A name that is nearly this one is reported as misspelt.
    private static readonly string[] Absent = ["absent"];

    private void KeepUnknown(MemberTable table, ref MemberScan scan)
    {
        long start = Json.TokenStartIndex;
        string? name = TryGetCharacters(out ReadOnlySpan<char> characters) ? characters.ToString() : null;
        Json.Read();
        var from = Json.TokenStartIndex;
        bool isText = Json.TokenType == JsonTokenType.String;
        if (!PassOver() || name is null)
        {
            return;
        }

        if (name == Absent[0])
        {
            Context.Note(ProblemCode.RuleBroken, ValueBesideAbsence, start);
            return;
        }

        if (table.IsPassedOver(name))
        {
            CheckPassedOver(name, isText, start, ref scan);
            return;
        }

        scan.Unknown ??= [];
        if (scan.Unknown.Count == Context.Limits.MostItems && !scan.Unknown.ContainsKey(name))
        {
            Stop($"the object has more than {Context.Limits.MostItems} unknown members, the most that are read");
        }

        if (!scan.Unknown.TryAdd(name, Text[from..Json.BytesConsumed].ToArray()))
        {
            NoteTwice(name, start);
        }
        else
        {
            WarnOfUnknown(name, table, start);
        }
    }

    private readonly void CheckPassedOver(string name, bool isText, long start, ref MemberScan scan)
    {
        if (scan.HasPassedOver)
        {
            NoteTwice(name, start);
        }
        else if (!isText)
        {
            Context.Note(ProblemCode.WrongType, $"the member {Shown.Of(name)} is a string", start);
        }

        scan.HasPassedOver = true;
    }

    private readonly void NoteTwice(string name, long start) =>
        Context.Note(ProblemCode.DuplicateMember, $"the member {Shown.Of(name)} occurs twice in one object", start);

    private readonly void WarnOfUnknown(string name, MemberTable table, long start)
    {
        if (Context.TakesWarnings && (table.NearestTo(name) ?? DidYouMean.Nearest(name, Absent)) is { } nearest)
        {
            Context.Note(
                ProblemCode.ProbablyMisspelt, $"the member {Shown.Of(name)} is not known and was kept; did you mean \"{nearest}\"?", start, Severity.Warning);
        }

        if (Context.Limits.ReportsUnknownMembers)
        {
            Context.Note(ProblemCode.UnknownMember, $"the member {Shown.Of(name)} is not known to this version and was kept", start, Severity.Warning);
        }
    }

    /// <summary>Warns of a word that is nearly one of the well-known ones.</summary>
    /// <returns>Whether the word must not be interned, so that its next occurrence is looked at as well.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public readonly bool WarnsOfMisspelling(ReadOnlySpan<char> word, ReadOnlySpan<byte> wellKnown)
    {
        if (wellKnown.IsEmpty || WordList.Has(wellKnown, word))
        {
            return false;
        }

        if (!Context.TakesWarnings)
        {
            return true;
        }

        string? nearest = DidYouMean.Nearest(word.ToString(), new WordList(wellKnown).All);
        if (nearest is null)
        {
            return false;
        }

        Context.Note(ProblemCode.ProbablyMisspelt, $"the word {Shown.Of(word)} is not known and was kept; did you mean \"{nearest}\"?", Json.TokenStartIndex, Severity.Warning);
        return true;
    }

    /// <summary>
    /// Passes over a value and checks what the tokenizer does not check: that its strings are Unicode, its numbers within the range of a double,
    /// and the names in each object unique (RFC 7493). A number whose nearest double is another number is kept, with a warning.
    /// </summary>
    private bool PassOver()
    {
        int errors = Context.ErrorCount;
        int depth = Json.CurrentDepth;
        CheckPassed();
        if (Json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            while (Json.Read() && Json.CurrentDepth > depth)
            {
                CheckPassed();
            }

            CheckPassed();
        }

        return errors == Context.ErrorCount;
    }

    private readonly void CheckPassed()
    {
        switch (Json.TokenType)
        {
            case JsonTokenType.StartObject:
                Context.Names.Open();
                break;
            case JsonTokenType.EndObject:
                Context.Names.Close(Text, Context);
                break;
            case JsonTokenType.PropertyName:
                if (TryGetUtf8(out ReadOnlySpan<byte> name))
                {
                    Context.Names.Add(name, Json.TokenStartIndex);
                }

                break;
            case JsonTokenType.String:
                TryGetUtf8(out _);
                break;
            case JsonTokenType.Number when !Json.TryGetDouble(out double number) || !double.IsFinite(number):
                string digits = Shown.Of(Encoding.ASCII.GetString(Json.ValueSpan[..Math.Min(Json.ValueSpan.Length, 101)]));
                Fail(ProblemCode.BadValue, $"the number {digits} is beyond the range of an IEEE 754 double");
                break;
            case JsonTokenType.Number when Context.TakesWarnings && !ExactNumber.HasCanonicalForm(Json.ValueSpan):
                string warning = $"{ExactNumber.Reason(Json.ValueSpan)}; it was kept, and the story has no content hash; a string would have one";
                Context.Note(ProblemCode.InexactNumber, warning, Json.TokenStartIndex, Severity.Warning);
                break;
        }
    }
}
