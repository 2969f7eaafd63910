using System.CommandLine;

namespace ResponseEval.Tool;

/// <summary>Keeps the empty skeleton buildable and its smoke test running; replace it with the real commands.</summary>
internal static class Placeholder
{
    private static int Main(string[] args) => Root().Parse(args).Invoke();

    internal static RootCommand Root()
    {
        var file = new Argument<string>("file");
        var format = new Option<string>("--format") { DefaultValueFactory = _ => "text" };
        var assess = new Command("assess", "Placeholder") { file, format };
        assess.SetAction(parsed => parsed.InvocationConfiguration.Output.WriteLine(
            $"ResponseEval placeholder: {parsed.GetValue(file)} as {parsed.GetValue(format)}"));
        return new RootCommand("Placeholder") { assess };
    }
}
