using System.Text;
using Microsoft.Win32.SafeHandles;

namespace ResponseEval.Tool;

/// <summary>The standard streams and the terminal as the tool needs them.</summary>
internal static class ProcessStreams
{
    /// <summary>
    /// Standard output that says when nobody reads it any more: the framework's stream takes a closed pipe for success. A file keeps that
    /// stream, since it shares its position with the other programs that write to it.
    /// </summary>
    public static Stream OpenOutput()
    {
        var standard = Console.OpenStandardOutput();
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
            return standard;
        try
        {
            var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return stream.CanSeek ? standard : stream;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return standard;
        }
    }

    /// <summary>Standard error in UTF-8; it swallows what cannot be written.</summary>
    public static TextWriter OpenError() =>
        new StreamWriter(new LossyStream(Console.OpenStandardError()), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };

    public static int TerminalWidth()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (Exception exception) when (exception is IOException or PlatformNotSupportedException)
        {
            return 0;
        }
    }

    /// <summary>False if the user wants none (no-color.org) or the terminal has none.</summary>
    public static bool MayUseColor() =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
