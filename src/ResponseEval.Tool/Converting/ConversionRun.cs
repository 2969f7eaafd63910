using System.Globalization;
using ResponseEval.Cdisc;
using ResponseEval.Tool.Input;
using ResponseEval.Tool.Problems;

namespace ResponseEval.Tool.Converting;

/// <summary>Converts files one after the other; one that fails is reported, and the next one follows.</summary>
internal sealed class ConversionRun(ToolHost host, TableConversionOptions options)
{
    public int Execute(IReadOnlyList<ConversionJob> jobs)
    {
        var exitCode = ExitCode.Done;
        foreach (var job in jobs)
        {
            try
            {
                Execute(job);
            }
            catch (UsageException exception)
            {
                foreach (var message in exception.Messages)
                    host.Error.WriteLine("responseeval: " + PlainText.Of(message));
                exitCode = ExitCode.Failed;
            }
        }

        return exitCode;
    }

    /// <summary>Opens or converts a file; what fails there becomes a message that names it.</summary>
    /// <exception cref="UsageException">The file cannot be read or converted.</exception>
    public static T Guard<T>(string file, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (TableFormatException exception)
        {
            throw new UsageException([$"{file}: {exception.Message}"]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException([ReadFailure.Message(file, exception)]);
        }
    }

    private void Execute(ConversionJob job)
    {
        if (Path.GetDirectoryName(job.Target) is { Length: > 0 } folder)
            Guard(job.Target, () => Directory.CreateDirectory(folder));
        var own = options with { Reading = options.Reading with { Member = job.Member } };
        if (!File.Exists(job.Source))
            throw new UsageException([ReadFailure.Message(job.Source, new FileNotFoundException())]);
        TableConversion result;
        try
        {
            result = TableConversion.Run(job.Source, job.Target, own, host.Interrupt);
        }
        catch (TableFormatException exception)
        {
            throw new UsageException([$"{job.Source}: {exception.Message}"]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException([$"cannot convert {job.Source} into {job.Target}: {exception.Message}"]);
        }

        foreach (var warning in result.Warnings)
            host.Error.WriteLine(PlainText.Of($"warning: {job.Source}: {warning.Place}: {warning.Text}"));
        host.Error.WriteLine(PlainText.Of(string.Create(CultureInfo.InvariantCulture, $"{job.Target}: {result.Rows:#,0} rows")));
    }
}
