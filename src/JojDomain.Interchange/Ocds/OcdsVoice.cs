using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Says what a file states as claims of its publisher, each thing once, and what an earlier release gave otherwise as of its date.</summary>
internal sealed class OcdsVoice(OcdsPackage package, OcdsProcess process, List<Unplaced> notes)
{
    // By the question that a statement answers: what the latest release says to it.
    private readonly Dictionary<string, (Statement Statement, OcdsRelease? Release)> _said = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private Voice? _voice;
    private bool _speaksForItself;

    public List<Claim> Claims { get; } = [];

    public List<Unplaced> Notes => notes;

    /// <summary>The release that is being read; null while it is the package.</summary>
    public OcdsRelease? Release { get; set; }

    /// <summary>The package as a source.</summary>
    public Id<Source> SourceId => package.Source.Id;

    public LanguageTag? Language => Release?.Language;

    /// <summary>Begins to speak.</summary>
    /// <param name="publisher">Who publishes the file; null where the file speaks for itself.</param>
    public void Begin(EntityRef? publisher)
    {
        _voice = publisher ?? package.Source.Id;
        _speaksForItself = publisher is null;
    }

    public void Note(string pointer, string reason) => notes.Add(new(pointer, reason));

    /// <summary>Begins the claim that an object makes.</summary>
    /// <param name="at">The object.</param>
    /// <param name="kind">What it is, as part of the claim's id.</param>
    /// <param name="words">What it is, for people.</param>
    public OcdsClaim Open(ForeignObject at, string kind, string words)
    {
        string release = Release is null ? package.Key : StableId.Hash($"{package.Key}\n{Release.IsCompiled}\n{Release.Id}\n{Release.Value.Child("date")?.Element.GetRawText()}");
        string id = StableId.Of(process.Ocid, release, kind);
        for (int again = 2; !_ids.Add(id); again++)
        {
            id = StableId.Of(process.Ocid, release, kind, FormattableString.Invariant($"{again}"));
        }

        return new OcdsClaim(at, id, $"{words}{(Release is null ? "" : $" of {Release.Name}")}, at \"{at.Pointer}\"");
    }

    /// <summary>Ends a claim, which is kept where it says anything.</summary>
    public void Close(OcdsClaim claim)
    {
        if (claim.Statements.Count == 0 && claim.About.Count == 0)
        {
            return;
        }

        Claims.Add(new Claim
        {
            Id = new(claim.Id),
            Attribution = new()
            {
                Voice = _voice!,
                Mode = _speaksForItself ? AttributionMode.Narration : null,
                Via = [new Hop(package.Source.Id) { When = Release?.Date is { } date ? date : default(Reported<When>) }],
            },
            Act = SpeechAct.States,
            Words = new LangText(claim.Words, "en"),
            Statements = [.. claim.Statements],
            About = [.. claim.About],
        });
    }

    /// <summary>Whether a question is answered already, by a later release or by a contract of the award.</summary>
    public bool IsSaid(EntityRef subject, string question) => _said.ContainsKey($"{subject.Text}\n{question}");

    /// <summary>
    /// Says something, unless it is said already; what an earlier release says otherwise is said as of its date, and what one release says in two ways is said in both.
    /// </summary>
    /// <param name="claim">The claim.</param>
    /// <param name="question">What distinguishes this question from all others of its subject, such as <c>amounts/total</c>.</param>
    /// <param name="statement">What is said.</param>
    /// <param name="evidence">Where it is read.</param>
    public void Say(OcdsClaim claim, string question, Statement statement, ForeignValue evidence)
    {
        string key = $"{statement.Subject.Text}\n{question}";
        if (!_said.TryAdd(key, (statement, Release)))
        {
            (Statement before, OcdsRelease? release) = _said[key];
            if (before == statement)
            {
                return;
            }

            if (release == Release)
            {
                claim.Statements.Add(statement with { Evidence = [evidence.Evidence(package.Source.Id)] });
                return;
            }

            if (Release?.Date is not { } date)
            {
                Note(evidence.Pointer, "another release gives another value, and this release has no date that shows which of them is the later");
                return;
            }

            statement = statement with { AsOf = date };
        }

        claim.Statements.Add(statement with { Evidence = [evidence.Evidence(package.Source.Id)] });
    }

    /// <summary>Says a scalar with an open term, or reports it.</summary>
    public void SayTerm(OcdsClaim claim, EntityRef subject, string term, ForeignValue value)
    {
        if (value.IsEmpty)
        {
            Note(value.Pointer, "it is empty, which states nothing");
        }
        else if (ForeignTerms.Of(subject, term, value, Language) is { } statement)
        {
            Say(claim, $"{term}\n{value.Element.GetRawText()}", statement, value);
        }
        else
        {
            Note(value.Pointer, value.Kind is JsonValueKind.Object or JsonValueKind.Array ? "nothing in a story has room for it" : "neither its name nor its value can be an open term");
        }
    }

    /// <summary>Says all that is left of an object with open terms: scalars, lists of scalars, and the objects of the given names; reports the rest.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="subject">What it is said of.</param>
    /// <param name="prefix">What the terms begin with: <c>ocds:contract</c>.</param>
    /// <param name="from">The object.</param>
    /// <param name="within">The names of the objects in it that are said too, member by member.</param>
    public void SayRest(OcdsClaim claim, EntityRef subject, string prefix, ForeignObject from, params ReadOnlySpan<string> within)
    {
        foreach ((string name, ForeignValue value) in from.Left)
        {
            string term = $"{prefix}.{name}";
            if (within.Contains(name))
            {
                foreach (ForeignValue item in value.Items())
                {
                    SayMembers(claim, subject, term, item);
                }
            }
            else if (value.Kind == JsonValueKind.Array)
            {
                SayItems(claim, subject, term, value);
            }
            else
            {
                SayTerm(claim, subject, term, value);
            }
        }
    }

    private void SayItems(OcdsClaim claim, EntityRef subject, string term, ForeignValue array)
    {
        if (array.Items().Any(static item => item.Kind is JsonValueKind.Object or JsonValueKind.Array))
        {
            Note(array.Pointer, "nothing in a story has room for it");
            return;
        }

        foreach (ForeignValue item in array.Items())
        {
            SayTerm(claim, subject, term, item);
        }
    }

    private void SayMembers(OcdsClaim claim, EntityRef subject, string term, ForeignValue value)
    {
        if (value.Kind != JsonValueKind.Object)
        {
            SayTerm(claim, subject, term, value);
            return;
        }

        SayRest(claim, subject, term, new ForeignObject(value, notes));
    }
}
