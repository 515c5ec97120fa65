using System.Text;
using FluentAssertions;
using JojDomain.Tests.Serialization.Laws;
using Xunit;

namespace JojDomain.Interchange.Tests.RealFiles;

/// <summary>
/// Every real file, and those that are made for it, damaged as careless publishers and broken lines do: it is read or refused, in no more than seconds, and nothing of it is lost in silence. 500 of each format in each run;
/// <c>JOJ_CASES=10</c> makes it 20,000 between them.
/// </summary>
public sealed class DamagedFilesTests
{
    private const int OfEachFormat = 500;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public static TheoryData<string> Formats => [.. RealFormat.All.Select(static format => format.Folder)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Read_DamagedFile_IsReadOrRefusedAndLosesNothing(string folder)
    {
        RealFormat format = RealFormat.All.Single(each => each.Folder == folder);
        byte[][] files = [.. format.Files(), .. MadeFiles.Of(folder)];
        var json = new JsonDamage(20261130);
        var random = new Random(20261130);
        for (int round = 0; round < Cases.Of(OfEachFormat); round++)
        {
            byte[] file = files[round % files.Length];
            byte[] damaged = RealFormat.IsJson(file) ? json.Next(file) : TextDamage.Of(file, random);
            try
            {
                IReadOnlyList<ImportedStory> imported = await Task.Run(() => format.Read(damaged)).WaitAsync(Patience, TestContext.Current.CancellationToken);
                imported.Should().NotBeEmpty().And.OnlyContain(static each => each.IsRead == each.Refusals.IsEmpty);
                format.LostIn(damaged, imported).Should().BeEmpty();
            }
            catch (Exception fault) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
            {
                throw new InvalidOperationException($"Round {round} of {folder}: {Encoding.UTF8.GetString(damaged)}", fault);
            }
        }
    }
}
