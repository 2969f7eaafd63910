using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;
using ResponseEval.Reports;
using ResponseEval.Tool.Output;
using ResponseEval.Tool.Problems;

namespace ResponseEval.Tool.CommandLine;

/// <summary>The tool from its arguments to its exit code. Whatever goes wrong ends as a message, never as a stack trace.</summary>
internal static class ToolCommandLine
{
    public static int Run(IReadOnlyList<string> arguments, ToolHost host)
    {
        var exitCode = Guarded(arguments, host);
        host.Error.Flush();
        return exitCode;
    }

    private static int Guarded(IReadOnlyList<string> arguments, ToolHost host)
    {
        try
        {
            return Invoke(arguments, host);
        }
        catch (UsageException exception)
        {
            return Fail(host, exception.Messages);
        }
        catch (OutputFailedException exception)
        {
            return Fail(host, [exception.Message]);
        }
        catch (OperationCanceledException) when (host.Interrupt.IsCancellationRequested)
        {
            Say(host, "interrupted: the results are not complete");
            return ExitCode.Interrupted;
        }
        catch (Exception exception)
        {
            // The last resort: a defect of the tool, named so that it can be reported.
            return Fail(host, [$"internal error, please report it: {exception.GetType().Name}: {exception.Message}"]);
        }
    }

    private static int Invoke(IReadOnlyList<string> arguments, ToolHost host)
    {
        // An argument "@x" is a file name like any other, not a file of arguments.
        var parsed = Root(host).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction || (parsed.Action is null && parsed.Errors.Count > 0))
        {
            foreach (var error in parsed.Errors)
                Say(host, OneLine(error.Message));
            Say(host, $"see '{parsed.CommandResult.Command.Usage()} --help'");
            return ExitCode.Failed;
        }

        using var text = new StringWriter { NewLine = "\n" };
        var exitCode = parsed.Invoke(new InvocationConfiguration { Output = text, Error = host.Error, EnableDefaultExceptionHandler = false });
        using var output = OutputTarget.Open(path: null, host.StandardOutput);
        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
        output.Flush();
        return exitCode;
    }

    private static RootCommand Root(ToolHost host)
    {
        var root = new RootCommand("Evaluates tumour response by RECIST 1.1 and iRECIST. " + Words.Disclaimer)
        {
            new AssessCommand(host).Build(),
            new ExplainCommand(host).Build(),
            new CheckCommand(host).Build(),
            new SummarizeCommand(host).Build(),
            new ReportCommand(host).Build(),
            new PlotCommand(host).Build(),
            new DeriveCommand(host).Build(),
            new ConvertCommand(host).Build(),
            new MergeCommand(host).Build(),
        };
        root.Directives.Clear();
        foreach (var option in root.Options)
            if (option is HelpOption help)
                help.Action = new HelpWithExamples(Math.Max(host.TerminalWidth, Tables.TablePage.NarrowestWidth));
            else if (option is VersionOption version)
                version.Action = new PrintVersion();
        return root;
    }

    private static string Usage(this Command command) => command is RootCommand ? "responseeval" : "responseeval " + command.Name;

    private static string OneLine(string message) =>
        string.Join(' ', message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static int Fail(ToolHost host, IReadOnlyList<string> messages)
    {
        foreach (var message in messages)
            Say(host, message);
        return ExitCode.Failed;
    }

    private static void Say(ToolHost host, string message) => host.Error.WriteLine("responseeval: " + PlainText.Of(message));
}
