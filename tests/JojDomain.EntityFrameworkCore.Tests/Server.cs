using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace JojDomain.EntityFrameworkCore.Tests;

/// <summary>The databases: SQLite in memory, and PostgreSQL as a cluster of its own on a free port of the loopback address, for as long as the tests run.</summary>
public sealed class Server : IDisposable
{
    private readonly SqliteConnection _memory = new("Data Source=:memory:");
    private readonly Lazy<Cluster?> _cluster = new(Cluster.TryStart);

    public Server() => _memory.Open();

    /// <summary>Options for a database by the name of its kind; null where it cannot be had.</summary>
    internal DbContextOptions? Options(string kind)
    {
        var builder = new DbContextOptionsBuilder();
        if (kind == "SQLite")
        {
            return builder.UseSqlite(_memory).Options;
        }

        return _cluster.Value is { } cluster ? builder.UseNpgsql(cluster.Connection).Options : null;
    }

    public void Dispose()
    {
        _memory.Dispose();
        if (_cluster.IsValueCreated)
        {
            NpgsqlConnection.ClearAllPools();
            _cluster.Value?.Stop();
        }
    }

    private sealed class Cluster(string programs, string folder, int port)
    {
        public string Connection { get; } = string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={port};Username=postgres;Database=joj");

        public static Cluster? TryStart()
        {
            string root = "/usr/lib/postgresql";
            string? programs = Directory.Exists(root) ? Directory.GetDirectories(root).Order(StringComparer.Ordinal).Select(static version => Path.Combine(version, "bin")).LastOrDefault(static bin => File.Exists(Path.Combine(bin, "initdb"))) : null;
            if (programs is null)
            {
                return null;
            }

            string folder = Directory.CreateTempSubdirectory("joj-postgres-").FullName;
            if (Environment.UserName == "root")
            {
                Run("chown", ["postgres", folder]);
            }

            int port = FreePort();
            var cluster = new Cluster(programs, folder, port);
            cluster.Do("initdb", "--no-instructions", "-D", folder, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8");
            cluster.Do("pg_ctl", "-D", folder, "-w", "-l", Path.Combine(folder, "log"), "-o", FormattableString.Invariant($"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c fsync=off"), "start");
            return cluster;
        }

        public void Stop()
        {
            Do("pg_ctl", "-D", folder, "-m", "fast", "stop");
            Directory.Delete(folder, recursive: true);
        }

        // The server refuses to run as root.
        private void Do(string program, params string[] arguments)
        {
            string path = Path.Combine(programs, program);
            if (Environment.UserName == "root")
            {
                Run("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", path, .. arguments]);
            }
            else
            {
                Run(path, arguments);
            }
        }

        private static int FreePort()
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }

        private static void Run(string program, string[] arguments)
        {
            using Process process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = "/" })!;
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
            }
        }
    }
}
