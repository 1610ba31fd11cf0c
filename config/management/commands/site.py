"""`make run`: the whole site on this machine, ready to use, stopped by Ctrl-C."""

from django.core.management.base import BaseCommand, CommandError

from config import runner


class Command(BaseCommand):
    help = "Prepares the database, messages and starter content, then runs the site with its worker until Ctrl-C."

    def add_arguments(self, parser):
        parser.add_argument("--port", default="8000", help="port to listen on (default 8000)")
        parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: this machine only)")
        parser.add_argument("--prepare-only", action="store_true", help="prepare, then stop without serving")

    def handle(self, *, port, host, prepare_only, **options):
        try:
            runner.check_port(host, port)
            runner.prepare(say=self.stdout.write)
            if not prepare_only:
                runner.serve(host=host, port=int(port), say=self.stdout.write)
        except runner.CannotRun as problem:
            raise CommandError(str(problem)) from None
