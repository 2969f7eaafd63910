using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using ResponseEval.Tool.CommandLine;

namespace ResponseEval.Tool.Tests.Documents;

/// <summary>
/// Every command that README and docs show prints what they show, and every file that they show is that file. With RESPONSEEVAL_ACCEPT=1, and not
/// in CI, the documents are rewritten instead, for review.
/// </summary>
public sealed class DocumentTests
{
    private const string Command = "$ responseeval ";

    /// <summary>The folder into which the documents write; it is not part of the repository.</summary>
    private const string Written = "artifacts/";
    private static readonly string Root = FindRoot();

    public static TheoryData<string> Documents()
    {
        var documents = new TheoryData<string> { "README.md", "samples/README.md", "benchmarks/README.md" };
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            documents.Add(Path.GetRelativePath(Root, path));
        return documents;
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_shows_what_is_really_there(string document)
    {
        var path = Path.Combine(Root, document);
        var shown = File.ReadAllText(path);
        var folder = $"{Written}{Path.GetFileNameWithoutExtension(document)}/";
        if (shown.Contains(folder, StringComparison.Ordinal))
            Renew(Path.Combine(Root, folder));
        var real = new StringBuilder();
        var copied = 0;
        foreach (var block in DocumentBlock.Of(shown))
        {
            real.Append(shown, copied, block.Start - copied).Append(Real(block));
            copied = block.Start + block.Text.Length;
        }

        real.Append(shown, copied, shown.Length - copied);
        if (Environment.GetEnvironmentVariable("RESPONSEEVAL_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") != "true")
            File.WriteAllText(path, real.ToString());
        else
            Assert.Equal(shown, real.ToString());
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_to_a_file_leads_somewhere(string document)
    {
        var path = Path.Combine(Root, document);
        foreach (var part in File.ReadAllText(path).Split("](").Skip(1))
        {
            var link = part[..part.IndexOf(')', StringComparison.Ordinal)].Split('#')[0];
            if (link.Length > 0 && !link.Contains("://", StringComparison.Ordinal))
                Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(path)!, link)), $"{document} links to {link}");
        }
    }

    [Fact]
    public void The_readme_shows_at_least_a_command_a_file_and_two_samples()
    {
        var blocks = DocumentBlock.Of(File.ReadAllText(Path.Combine(Root, "README.md"))).ToList();
        Assert.Contains(blocks, static block => block.Text.StartsWith(Command, StringComparison.Ordinal));
        Assert.Contains(blocks, static block => block.Mark == "file: samples/Quickstart/Program.cs");
        Assert.Equal(2, blocks.Count(static block => block.Mark.StartsWith("run: ", StringComparison.Ordinal)));
    }

    /// <summary>A document finds the folder of its name empty: what an earlier run left there would change what commands say.</summary>
    private static void Renew(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
    }

    /// <summary>What a block would show if it were written now.</summary>
    private static string Real(DocumentBlock block)
    {
        if (block.Mark.StartsWith("file: ", StringComparison.Ordinal))
            return File.ReadAllText(Path.Combine(Root, block.Mark[6..]));
        if (block.Mark.StartsWith("run: ", StringComparison.Ordinal))
            return RunSample(block.Mark[5..]);
        var command = block.Text.Split('\n')[0];
        if (command.StartsWith(Command, StringComparison.Ordinal))
            return command + "\n" + RunTool(command[Command.Length..].Split(' '), Stream.Null);
        if (command.StartsWith("$ grep ", StringComparison.Ordinal) && command.Split(" | responseeval ") is [var grep, var arguments])
            return command + "\n" + RunTool(arguments.Split(' '), Grep(grep.Split(' ')[2], grep.Split(' ')[3]));
        return block.Text;
    }

    /// <summary>The lines of a file that hold a text, as standard input.</summary>
    private static MemoryStream Grep(string text, string file) => new(Encoding.UTF8.GetBytes(
        string.Concat(File.ReadLines(Path.Combine(Root, file)).Where(line => line.Contains(text, StringComparison.Ordinal)).Select(static line => line + "\n"))));

    private static string RunTool(string[] arguments, Stream input)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var found = arguments.Select(static argument =>
            argument.StartsWith(Written, StringComparison.Ordinal) || Path.Exists(Path.Combine(Root, argument)) ? Path.Combine(Root, argument) : argument);
        ToolCommandLine.Run([.. found], new ToolHost { StandardInput = input, StandardOutput = output, Error = error });
        return Trimmed(error + Encoding.UTF8.GetString(output.ToArray())).Replace(Root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }

    private static string RunSample(string sample)
    {
        var configuration = typeof(DocumentTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        var dll = Path.Combine(Root, sample, "bin", configuration, "net10.0", Path.GetFileName(sample) + ".dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [dll]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return Trimmed(output);
    }

    /// <summary>Without blanks at the ends of lines, which documents do not keep, and with one line break at the end.</summary>
    private static string Trimmed(string text) =>
        string.Join("\n", text.Split('\n').Select(static line => line.TrimEnd())).TrimEnd('\n') + "\n";

    private static string FindRoot([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
