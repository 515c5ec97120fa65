using System.Globalization;

namespace JojDomain.Benchmarks.Documents;

/// <summary>The ids of one story. Entities are named for the story, as those of different stories are; claims are counted, as people do.</summary>
internal sealed class Cast
{
    private static readonly string[] Stems =
        ["restic", "nuage-teranga", "agence-numerique", "comite-jeux", "sonaco", "baobab-data", "le-phare", "union-editeurs", "cap-cloud", "ministere"];

    private readonly Random _random;

    public Cast(int seed, Random random)
    {
        _random = random;
        string suffix = seed.ToString("x3", CultureInfo.InvariantCulture);
        Organisations = [.. Stems.Select(stem => new Id<Organisation>($"{stem}-{suffix}"))];
        Places = [.. Ids<Place>("place", suffix, 3)];
        Events = [.. Ids<Event>("event", suffix, 2)];
        Services = [.. Ids<CloudService>("service", suffix, 1)];
        Sources = [.. Ids<Source>("article", suffix, 4)];
        Utterances = [.. Ids<Utterance>("u", suffix, 3)];
        Project = new($"programme-{suffix}");
        Phase = new($"phase-{suffix}");
        Agreement = new($"accord-{suffix}");
        Deployment = new($"hosting-{suffix}");
    }

    public Id<Organisation>[] Organisations { get; }

    public Id<Place>[] Places { get; }

    public Id<Event>[] Events { get; }

    public Id<CloudService>[] Services { get; }

    public Id<Source>[] Sources { get; }

    public Id<Utterance>[] Utterances { get; }

    public Id<Project> Project { get; }

    public Id<Phase> Phase { get; }

    public Id<Agreement> Agreement { get; }

    public Id<CloudDeployment> Deployment { get; }

    public EntityRef Outlet => Organisations[6];

    public Id<Organisation> Organisation() => One(Organisations);

    public Id<Source> Source() => One(Sources);

    public T One<T>(T[] choice) => choice[_random.Next(choice.Length)];

    private static IEnumerable<Id<T>> Ids<T>(string stem, string suffix, int count)
        where T : Entity => Enumerable.Range(1, count).Select(number => new Id<T>(string.Create(CultureInfo.InvariantCulture, $"{stem}-{suffix}-{number}")));
}
