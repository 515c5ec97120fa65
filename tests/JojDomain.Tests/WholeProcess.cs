using Xunit;

namespace JojDomain.Tests;

/// <summary>Tests that count the memory of the whole process, or set its time zone: they run while no other test does.</summary>
[CollectionDefinition(DisableParallelization = true)]
public sealed class WholeProcess;
