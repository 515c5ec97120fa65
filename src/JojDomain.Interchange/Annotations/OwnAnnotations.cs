namespace JojDomain.Interchange;

/// <summary>The claims whose passages our annotations are, each put together from all of its annotations.</summary>
internal sealed class OwnAnnotations
{
    private readonly Dictionary<string, Claim> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _pointers = new(StringComparer.Ordinal);

    /// <summary>Takes one annotation in.</summary>
    public void Add(OwnAnnotation own, string pointer, AnnotationBody body, IReadOnlyList<Passage> passages, List<Unplaced> notes)
    {
        string id = own.Entity.Text;
        Claim read = Of(own, pointer, body, notes);
        if (!_claims.TryGetValue(id, out Claim? claim))
        {
            _pointers.Add(id, pointer);
            claim = read;
        }
        else if (claim.Words != read.Words || claim.Act != read.Act || claim.Attribution.Voice != read.Attribution.Voice)
        {
            notes.Add(new Unplaced(pointer, $"the annotation at {_pointers[id]}, which is of the same claim, has other bodies"));
        }

        bool isCue = own.Place.StartsWith("attribution/cue", StringComparison.Ordinal) && passages is [{ Quote: not null }];
        _claims[id] = isCue
            ? claim with { Attribution = claim.Attribution with { Cue = new Cue { Words = passages[0].Quote!.Exact, At = passages[0] } } }
            : claim with { Evidence = [.. claim.Evidence, .. passages] };
    }

    /// <summary>The claims. One that no passage backs is read in the source of its cue.</summary>
    public IEnumerable<Claim> Claims(List<Unplaced> notes)
    {
        foreach ((string id, Claim claim) in _claims)
        {
            if (!claim.Evidence.IsEmpty)
            {
                yield return claim;
            }
            else if (claim.Attribution.Cue?.At is { } cue)
            {
                yield return claim with { Attribution = claim.Attribution with { Via = [Hop.Through(cue.Source)] } };
            }
            else
            {
                notes.Add(new Unplaced(_pointers[id], "nothing backs the claim: its annotations select no text"));
            }
        }
    }

    private static Claim Of(OwnAnnotation own, string pointer, AnnotationBody body, List<Unplaced> notes)
    {
        LangText? words = null;
        Voice voice = new UnknownVoice();
        SpeechAct? act = null;
        foreach ((LangText text, string? purpose) in body.Texts)
        {
            switch (purpose)
            {
                case AnnotationWords.Describing when words is null:
                    words = text;
                    break;
                case AnnotationWords.Identifying when voice is UnknownVoice:
                    voice = new DescribedVoice(text);
                    break;
                case AnnotationWords.Classifying when act is null && SpeechAct.TryParse(text.Text, out SpeechAct? known):
                    act = known;
                    break;
                default:
                    notes.Add(new Unplaced($"{pointer}/body", $"the text {text.Text} is none of a claim's"));
                    break;
            }
        }

        if (body.Links.Count > 0)
        {
            notes.Add(new Unplaced($"{pointer}/body", "our annotations have texts only"));
        }

        return new Claim
        {
            Id = new(own.Entity.Text),
            Attribution = new() { Voice = voice },
            Words = words,
            Act = act,
            Outcome = words is null && act is null ? ActOutcome.ContentUnreported : ActOutcome.Performed,
        };
    }
}
