using BenchmarkDotNet.Running;
using JojDomain.Benchmarks.Lines;
using JojDomain.Benchmarks.Ratios;

namespace JojDomain.Benchmarks;

internal static class Program
{
    private static void Main(string[] arguments)
    {
        if (arguments is ["ratios"])
        {
            RatiosVerb.Run(Console.Out);
        }
        else if (arguments is ["corpus"])
        {
            CorpusVerb.Run(Console.Out);
        }
        else
        {
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(arguments);
        }
    }
}
