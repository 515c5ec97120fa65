using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using System.Text.Json;
using JojDomain.Benchmarks.Peer;
using JojDomain.Serialization;

// Reads one document, once: "ours FILE" or "peer FILE". Prints the microseconds of processor time and of the clock, and how many methods were compiled for it.
byte[] document = File.ReadAllBytes(args[1]);
bool isOurs = args[0] == "ours";

// Once before, so that neither is compiled within the time.
_ = (Environment.CpuUsage.TotalTime, Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp()), JitInfo.GetCompiledMethodCount());

long compiled = JitInfo.GetCompiledMethodCount();
TimeSpan used = Environment.CpuUsage.TotalTime;
long start = Stopwatch.GetTimestamp();
object? read = isOurs ? StoryJson.Parse(document) : JsonSerializer.Deserialize(document, PeerContext.Default.PeerStory);
double clock = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
double processor = (Environment.CpuUsage.TotalTime - used).TotalMicroseconds;
compiled = JitInfo.GetCompiledMethodCount() - compiled;
GC.KeepAlive(read);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{processor:0.0} {clock:0.0} {compiled}"));
