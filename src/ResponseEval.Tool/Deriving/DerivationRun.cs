using ResponseEval.Cdisc;
using ResponseEval.Tool.Converting;
using ResponseEval.Tool.Output;
using ResponseEval.Tool.Sharding;

namespace ResponseEval.Tool.Deriving;

/// <summary>Derives the ADaM data of a folder of SDTM files, or the part of them that belongs to a shard.</summary>
internal sealed class DerivationRun(ToolHost host, DerivationRequest request)
{
    /// <exception cref="UsageException">The folder cannot be read, or a file of it breaks its format.</exception>
    /// <exception cref="OutputFailedException">The data sets cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The user interrupted; no data set was written.</exception>
    public int Execute(bool strict)
    {
        var (study, options) = Open();
        var files = new DerivationFiles(host, request);
        return files.Write(study.Description, options, strict, (output, _) => new AdamRun(options, output)
        {
            Workers = host.Workers,
            OnProblem = files.Report,
            OnProgress = subjects => files.Progress?.Show(subjects, bytes: 0),
        }.Run(study.Subjects(), host.Interrupt));
    }

    /// <summary>Derives what belongs to the shard.</summary>
    /// <inheritdoc cref="Execute(bool)"/>
    public int Execute(bool strict, PartRun part)
    {
        var (study, options) = Open();
        using var output = new DerivationPart(host, part, request.Target);
        try
        {
            return output.Write(study, options, strict);
        }
        catch (TableFormatException exception)
        {
            throw new UsageException([$"{request.Source}: {exception.Message}"]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Input.ReadFailure.Message(request.Source, exception));
        }
    }

    private (SdtmStudy Study, AdamOptions Options) Open()
    {
        if (!Directory.Exists(request.Source))
            throw new UsageException([File.Exists(request.Source)
                ? $"'{request.Source}' is a file: expected the folder that holds it"
                : $"there is no folder '{request.Source}'"]);
        if (RealPath.Of(request.Source) == RealPath.Of(request.Target))
            throw new UsageException([$"'{request.Target}' holds the SDTM files: give another folder for the ADaM files"]);
        var study = ConversionRun.Guard(request.Source, () => SdtmStudy.Open(request.Source, request.Files));
        return request.Options.Mode == ResponseMode.Assigned && (study.FileOf("RS")?.Profile.Rows ?? 0) == 0
            ? throw new UsageException([$"'{request.Source}' holds no RS records to take responses from: derive them with --mode derived"])
            : (study, request.Options with { Lengths = SourceLengths.Of(study) });
    }
}
