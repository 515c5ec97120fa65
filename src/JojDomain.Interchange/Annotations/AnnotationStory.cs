using System.Text.Json;

namespace JojDomain.Interchange;

/// <summary>Makes the story of a document of annotations.</summary>
internal sealed class AnnotationStory(ForeignValue root)
{
    private static readonly string[] Lists = ["rows", "annotations", "items", "@graph", "first"];

    private readonly List<Unplaced> _notes = [];
    private readonly List<Unplaced> _refused = [];
    private readonly AnnotationSources _sources = new(StableId.Hash(root.Text.Utf8));
    private readonly List<Claim> _claims = [];
    private readonly List<(ForeignValue Id, Range Claims)> _replies = [];
    private readonly HashSet<Id<Claim>> _ids = [];
    private readonly OwnAnnotations _own = new();
    private int _read;

    public ImportedStory Read()
    {
        ReadContainer(root);
        if (_read == 0)
        {
            return new ImportedStory { Unplaced = [.. _notes], Refusals = _refused.Count > 0 ? [.. _refused] : [new Unplaced(root.Pointer, "there is no annotation")] };
        }

        Reply();
        var content = new StoryContent { Sources = _sources.All, Claims = [.. _own.Claims(_notes), .. _claims] };
        return ImportedStory.Of(content, _refused.Concat(_notes), root.Pointer);
    }

    private void ReadContainer(ForeignValue value)
    {
        if (value.Kind == JsonValueKind.Array)
        {
            ReadAll(value, isHypothesis: false);
            return;
        }

        string? list = value.Kind != JsonValueKind.Object ? null
            : Lists.FirstOrDefault(name => value.Child(name) is { Kind: JsonValueKind.Array or JsonValueKind.Object } && value.Child("target") is null);
        if (list is null && value.Child("first") is { Kind: JsonValueKind.String } first)
        {
            _refused.Add(new Unplaced(first.Pointer, "the annotations are on a page that is named by its address alone, and no address is fetched"));
            return;
        }

        if (list is null)
        {
            ReadOne(value, isHypothesis: false);
            return;
        }

        var container = new ForeignObject(value, _notes);
        ForeignValue? items = container.Take(list);
        _ = container.Take("@context", JsonValueKind.String);
        _ = container.Take("total", JsonValueKind.Number);
        container.Report(_notes, "a story has no place for what is said of a list of annotations");
        if (items is { } all)
        {
            if (list == "first")
            {
                ReadContainer(all);
            }
            else
            {
                ReadAll(all, isHypothesis: list is "rows" or "annotations");
            }
        }
    }

    private void ReadAll(ForeignValue all, bool isHypothesis)
    {
        foreach (ForeignValue each in all.Items())
        {
            ReadOne(each, isHypothesis);
        }
    }

    private void ReadOne(ForeignValue value, bool isHypothesis)
    {
        if (value.Kind != JsonValueKind.Object)
        {
            _refused.Add(new Unplaced(value.Pointer, "an annotation is an object"));
            return;
        }

        var annotation = new ForeignObject(value, _notes);
        if (AnnotationReader.Refusal(annotation, isHypothesis) is { } refusal)
        {
            // One of many is not read as a whole, and so its whole is named.
            _refused.Add(value.Pointer == root.Pointer ? refusal : new Unplaced(value.Pointer, refusal.Place == value.Pointer ? refusal.Reason : $"{refusal.Place}: {refusal.Reason}"));
            return;
        }

        _read++;
        var reader = new AnnotationReader(annotation, _sources, _notes);
        if (OwnAnnotation.TryParse(annotation.Peek("id"), out OwnAnnotation? own))
        {
            reader.ReadOwn(own, _own);
        }
        else
        {
            int before = _claims.Count;
            _claims.AddRange(reader.ReadClaims().Where(claim => _ids.Add(claim.Id)));
            if (reader.TakeReply() is { } id)
            {
                _replies.Add((id, before.._claims.Count));
            }
        }

        annotation.Report(_notes, "a story has no place for it");
    }

    // An annotation may be before the one that it replies to.
    private void Reply()
    {
        foreach ((ForeignValue id, Range range) in _replies)
        {
            if (!id.TryText(out string? name) || _sources.Find(name) is not { } annotation)
            {
                _notes.Add(new Unplaced(id.Pointer, "the annotation that this one replies to is not in the document"));
                continue;
            }

            (int start, int length) = range.GetOffsetAndLength(_claims.Count);
            for (int index = start; index < start + length; index++)
            {
                // What the annotation gives of its page is no reply.
                _claims[index] = _claims[index].Attribution.Mode is AttributionMode.Narration
                    ? _claims[index]
                    : _claims[index] with { Relations = [new ClaimRelation(ClaimRelationKind.RepliesTo, annotation)] };
            }
        }
    }
}
