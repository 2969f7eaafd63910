using System.CommandLine;
using System.CommandLine.Invocation;

namespace ResponseEval.Tool.CommandLine;

/// <summary><c>responseeval --version</c>.</summary>
internal sealed class PrintVersion : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine("responseeval " + typeof(PrintVersion).Assembly.GetName().Version!.ToString(3));
        return ExitCode.Done;
    }
}
