namespace JojDomain.Interchange;

/// <summary>Makes the story of one contracting process.</summary>
internal sealed class OcdsStory(OcdsPackage package, OcdsProcess process, List<Unplaced> notes)
{
    private readonly OcdsVoice _voice = new(package, process, notes);

    public ImportedStory Read()
    {
        var organisations = new OcdsOrganisations(_voice, process);
        var agreements = new OcdsAgreements(process, notes);
        ForeignObject? named = package.Publisher is { } value ? new ForeignObject(value, notes) : null;
        EntityRef? publisher = named is null ? null : organisations.AddPublisher(named);
        _voice.Begin(publisher);
        if (named is not null && publisher is not null)
        {
            organisations.SayPublisher(named, publisher);
        }

        SayPackage();
        var section = new OcdsSections(_voice, organisations, agreements);
        foreach (OcdsRelease release in OcdsRelease.FromLatest(process.Releases))
        {
            _voice.Release = release;
            section.Read(new ForeignObject(release.Value, notes));
        }

        var content = new StoryContent
        {
            Id = new StoryId(StableId.Of(process.Ocid)),
            Organisations = [.. organisations.All],
            Agreements = [.. agreements.All],
            Sources = [package.Source with { Publisher = publisher is null ? default(Reported<EntityRef>) : publisher }, .. section.Documents],
            Claims = [.. _voice.Claims],
        };
        return ImportedStory.Of(content, notes, process.Releases[0].Value.Pointer, $"the process {process.Ocid} makes no consistent story: ");
    }

    // Anything else that the package has is said of it, by every story that is read in it.
    private void SayPackage()
    {
        if (package.Root is not { } root)
        {
            return;
        }

        OcdsClaim claim = _voice.Open(root, "package", "the package");
        foreach (ForeignValue value in root.Left.SelectMany(static each => each.Value.Items()))
        {
            string name = value.Pointer.Split('/')[root.Pointer.Count(static each => each == '/') + 1];
            _voice.SayTerm(claim, package.Source.Id, $"ocds:{name}", value);
        }

        _voice.Close(claim);
    }
}
