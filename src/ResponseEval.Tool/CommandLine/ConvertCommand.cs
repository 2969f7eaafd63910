using System.CommandLine;
using ResponseEval.Cdisc;
using ResponseEval.Tool.Converting;

namespace ResponseEval.Tool.CommandLine;

/// <summary><c>responseeval convert</c>: data sets from one format into another.</summary>
internal sealed class ConvertCommand(ToolHost host)
{
    private readonly Argument<string> input = new("IN") { Description = "A data set (.xpt, .json, .ndjson, .dsjc or .csv, each also with .gz), or a folder of them" };

    private readonly Argument<string> output = new("OUT") { Description = "The file to write, its ending says the format; or a folder, with --format" };

    private readonly Option<string?> format = TableFormatName.Option("The format to write, where OUT is a folder or its ending says too little");

    private readonly Option<string?> like = new("--like")
    {
        Description = "A data set that gives labels, lengths and formats of columns where IN does not hold them; for CSV the types too",
        HelpName = "FILE",
    };

    private readonly Option<string?> member = new("--member") { Description = "The data set to take from an .xpt that holds several", HelpName = "NAME" };

    private readonly Option<string?> encoding = new("--encoding")
    {
        Description = "The encoding of the texts in an .xpt, which does not say: utf-8 (the default), windows-1252, latin1",
        HelpName = "NAME",
    };

    private readonly Option<string> types = new("--types")
    {
        Description = "What the columns of a CSV file hold: what SDTM and ADaM say of variables of their names, or text",
        HelpName = "standard|text",
        DefaultValueFactory = _ => "standard",
    };

    private readonly Option<string?> created = TimeOption.Make();

    public Command Build()
    {
        var command = new Command("convert", "Converts data sets between SAS XPORT, Dataset-JSON and CSV") { input, output };
        types.AcceptOnlyFromAmong("standard", "text");
        foreach (var option in (Option[])[format, like, member, encoding, types, created])
            command.Add(option);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var options = new TableConversionOptions
        {
            Reading = new TableReadOptions
            {
                Encoding = TableEncoding.Find(parsed.GetValue(encoding)),
                Member = parsed.GetValue(member),
                Csv = new CsvReadOptions { Types = parsed.GetValue(types) == "text" ? CsvTypes.Text : CsvTypes.Standard },
            },
            Format = TableFormatName.Find(parsed.GetValue(format)),
            CreatedAt = TimeOption.Read(parsed.GetValue(created)),
        };
        if (parsed.GetValue(like) is { } example)
            options = WithExample(options, example);
        var jobs = ConversionPlan.Make(parsed.GetRequiredValue(input), parsed.GetRequiredValue(output), options);
        return new ConversionRun(host, options).Execute(jobs);
    }

    private static TableConversionOptions WithExample(TableConversionOptions options, string example)
    {
        var like = ConversionRun.Guard(example, () =>
        {
            using var reader = TableFile.Open(example, options.Reading with { Member = null });
            return reader.Metadata;
        });
        return options with { Like = like, Reading = options.Reading with { Csv = options.Reading.Csv with { Like = like } } };
    }
}
