using System.CommandLine;
using ResponseEval.Tool.Input;
using ResponseEval.Tool.Output;
using ResponseEval.Tool.Rules;

namespace ResponseEval.Tool.CommandLine;

/// <summary>The arguments that the verbs share, and what they mean together.</summary>
/// <param name="outputName">The name of the option that says where to write.</param>
/// <param name="outputMeaning">What it may be; null for a file instead of standard output.</param>
internal sealed class SharedOptions(string outputName = "--output", string? outputMeaning = null)
{
    private readonly Argument<string[]> inputs = new("INPUT")
    {
        Description = $"One or more inputs, each {InputName.Expected}",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> rules = new("--rules")
    {
        Description = $"The rules: a JSON file, or one of the presets: {RulesChoice.PresetNames()}",
        HelpName = "FILE|NAME",
    };

    private readonly Option<string> reader = new("--reader")
    {
        Description = "Whose readings of an SDTM folder: investigator, accepted (the accepted independent read), all, or the name of a reader",
        HelpName = "NAME",
        DefaultValueFactory = _ => ReaderChoice.Investigator,
    };

    private readonly Option<string?> output = new(outputName)
    {
        Description = outputMeaning ?? "Where to write instead of standard output; .gz is compressed. The file appears once it is complete",
        HelpName = "FILE",
    };

    public void AddTo(Command command)
    {
        command.Add(inputs);
        command.Add(rules);
        command.Add(reader);
        command.Add(output);
    }

    /// <exception cref="UsageException">They make no sense; all that is wrong is named.</exception>
    public SharedValues Read(ParseResult parsed)
    {
        var names = parsed.GetRequiredValue(inputs);
        var found = new List<InputName>();
        var wrong = new List<string>();
        foreach (var name in names)
            if (InputName.TryParse(name, out var input))
                found.Add(input!);
            else
                wrong.Add(name.StartsWith('-')
                    ? $"'{name}' is no option of this command"
                    : $"cannot tell what '{name}' holds: expected {InputName.Expected}");
        if (found.Count(input => input.IsStandardInput) > 1)
            wrong.Add("standard input can be read once");
        var file = parsed.GetValue(output);
        if (file is not null)
            wrong.AddRange(Clashes(file, found, parsed.GetValue(rules)));
        return wrong.Count == 0
            ? new SharedValues(found, RulesChoice.Find(parsed.GetValue(rules)), Readers(parsed), file)
            : throw new UsageException(wrong);
    }

    /// <summary>Whose readings are wanted.</summary>
    public ReaderChoice Readers(ParseResult parsed) => new(parsed.GetRequiredValue(reader));

    private IEnumerable<string> Clashes(string output, List<InputName> inputs, string? rules)
    {
        if (output.Length == 0)
        {
            yield return $"{outputName} needs the name of a file";
            yield break;
        }

        if (inputs.Exists(input => !input.IsStandardInput && OutputClash.IsOf(output, input.Text)))
            yield return $"'{output}' is an input: it cannot be the output too";
        if (rules is { Length: > 0 } && File.Exists(rules) && OutputClash.IsOf(output, rules))
            yield return $"'{output}' holds the rules: it cannot be the output";
    }
}

/// <summary>What the shared arguments of a command line say.</summary>
/// <param name="Inputs">The inputs, in order.</param>
/// <param name="Rules">The rules.</param>
/// <param name="Readers">Whose readings of SDTM folders are wanted.</param>
/// <param name="Output">Where to write, or null for standard output.</param>
internal sealed record SharedValues(IReadOnlyList<InputName> Inputs, ProtocolRules Rules, ReaderChoice Readers, string? Output);
