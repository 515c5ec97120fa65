using System.Globalization;
using BenchmarkDotNet.Running;
using JojDomain.Benchmarks.Accounts;
using JojDomain.Benchmarks.Feeds;
using JojDomain.Benchmarks.First;
using JojDomain.Benchmarks.Large;
using JojDomain.Benchmarks.Lines;
using JojDomain.Benchmarks.OtherPeers;
using JojDomain.Benchmarks.Pages;
using JojDomain.Benchmarks.Ratios;

namespace JojDomain.Benchmarks;

internal static class Program
{
    private const string Markdown = "--markdown";

    private static void Main(string[] arguments)
    {
        var report = new Report(Console.Out, markdown: arguments.Contains(Markdown));
        switch (arguments.Where(static argument => argument != Markdown).ToArray())
        {
            case ["ratios"]:
                RatiosVerb.Run(report);
                break;
            case ["ratios", string row]:
                RatiosVerb.Run(report, row);
                break;
            case ["corpus"]:
                CorpusVerb.Run(report);
                break;
            case ["large"]:
                LargeVerb.Run(report);
                break;
            case [LargeRace.Verb, string path]:
                LargeRace.Run(path, report);
                break;
            case ["first"]:
                FirstVerb.Run(report);
                break;
            case ["accounts"]:
                AccountsVerb.Run(Console.Out);
                break;
            case ["accounts", string shape]:
                AccountsVerb.Run(Console.Out, shape);
                break;
            case ["page"]:
                PageVerb.Run(Console.Out);
                break;
            case ["feed"]:
                FeedVerb.Run(report);
                break;
            case ["documents"]:
                DocumentsVerb.Run(report);
                break;
            case ["documents", string claims]:
                DocumentsVerb.Run(report, int.Parse(claims, CultureInfo.InvariantCulture));
                break;
            case ["peers"]:
                PeersVerb.Run(report);
                break;
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments);
                break;
        }
    }
}
